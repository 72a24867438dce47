export { type Column, type ColumnType, columnsOf } from './columns.ts'
export { DATASET_ENTRIES, type ExportOptions, exportDataset, type TableCount } from './export.ts'
