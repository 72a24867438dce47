import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The path of the text file of a document, which offsets point into. Only documents whose text a reader made have one;
 * the text of all others is their raw file.
 * @param folder of a stage, or of the dataset
 */
export function textPath(folder: string, documentId: string): string {
  return join(folder, 'text', `${documentId}.txt`)
}

/** Writes the text of a document as UTF-8, without a byte order mark. */
export async function writeText(folder: string, documentId: string, text: string): Promise<void> {
  const path = textPath(folder, documentId)
  await mkdir(dirname(path), { recursive: true })
  // A text that begins with U+FEFF gets a byte order mark before it, or readers would drop that character.
  await writeFile(path, text.startsWith('\ufeff') ? `\ufeff${text}` : text)
}

/** Copies the text files of one stage to the folder of the next one, if there are any. */
export async function copyTexts(from: string, to: string): Promise<void> {
  await cp(join(from, 'text'), join(to, 'text'), { recursive: true }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  })
}
