export { type Column, type ColumnType, columnsOf } from './columns.ts'
export { type ExportOptions, exportDataset, type TableCount } from './export.ts'
