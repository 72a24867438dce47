import type { DatasetFacts } from '@colloquy/normalize'

export const viewNames = ['convokit', 'tei'] as const

/** The same dataset once more in the form that one kind of tool reads; a folder of that name in the dataset. */
export type ViewName = (typeof viewNames)[number]

export interface ViewJob {
  /** Folder with `<table>.jsonl` for every table, rows in final order. */
  rows: string
  /** Empty folder to write into. */
  folder: string
  facts: DatasetFacts
  version: string
}

/** Writes a view, one document at a time. */
export type View = (job: ViewJob) => Promise<void>

/** A new view is one file and one line here. */
export async function loadView(name: ViewName): Promise<View> {
  return name === 'convokit' ? (await import('./convokit.ts')).writeConvokit : (await import('./tei.ts')).writeTei
}
