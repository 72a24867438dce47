/** Runs a stage as a script: an error prints its message without the stack, and the process ends with 1. */
export async function runStage(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
