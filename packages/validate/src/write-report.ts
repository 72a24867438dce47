import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import { junitReport } from './report-junit.ts'
import { markdownReport } from './report-markdown.ts'
import type { Report } from './validate.ts'

/** Ending of the file -> what is written there. */
const formats: Readonly<Record<string, (report: Report) => string>> = {
  '.md': markdownReport,
  '.json': (report) => `${JSON.stringify(report, null, 2)}\n`,
  '.xml': junitReport,
}

/** Why a report cannot be written there; null where it can. */
export function reportProblem(path: string): string | null {
  if (Object.hasOwn(formats, extname(path).toLowerCase())) return null
  return `a report ends with ${Object.keys(formats).join(', ')}, which says what it is: ${path}`
}

/** Writes the report as Markdown, JSON or JUnit XML, told by the ending of the file. */
export async function writeReport(path: string, report: Report): Promise<void> {
  const format = formats[extname(path).toLowerCase()]
  if (!format) throw new Error(reportProblem(path) ?? path)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, format(report))
}
