import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Where the text of a document lies that a reader made, so that whoever has offsets can look them up. A document whose
 * text is the raw file itself has none.
 * @param folder of a stage, or of the dataset
 */
export function textPath(folder: string, documentId: string): string {
  return join(folder, 'text', `${documentId}.txt`)
}

/** Writes the text of a document as UTF-8, without a byte order mark. */
export async function writeText(folder: string, documentId: string, text: string): Promise<void> {
  const path = textPath(folder, documentId)
  await mkdir(dirname(path), { recursive: true })
  // A text that begins with the sign of the mark needs a mark before it, or readers would drop the sign.
  await writeFile(path, text.startsWith('\ufeff') ? `\ufeff${text}` : text)
}

/** Hands the texts of one stage on to the next one, where there are any. */
export async function copyTexts(from: string, to: string): Promise<void> {
  await cp(join(from, 'text'), join(to, 'text'), { recursive: true }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  })
}
