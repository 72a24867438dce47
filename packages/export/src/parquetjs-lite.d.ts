/** The part of parquetjs-lite 0.8 that is right and used; it ships no types. It throws strings. */
declare module 'parquetjs-lite' {
  export interface Leaf {
    type: 'UTF8' | 'INT64' | 'DOUBLE' | 'BOOLEAN' | 'DATE'
    optional: boolean
    compression: 'GZIP'
    statistics: boolean
  }

  export interface List {
    type: 'LIST'
    optional: boolean
    fields: { list: { repeated: true; fields: { element: Leaf } } }
  }

  class ParquetSchema {
    constructor(fields: Record<string, Leaf | List>)
  }

  class ParquetWriter {
    static openFile(
      schema: ParquetSchema,
      path: string,
      options: { pageIndex: false; rowGroupSize: number; pageSize: number },
    ): Promise<ParquetWriter>
    setMetadata(key: string, value: string): void
    appendRow(row: Record<string, unknown>): Promise<void>
    close(): Promise<void>
  }

  const parquetjs: { ParquetSchema: typeof ParquetSchema; ParquetWriter: typeof ParquetWriter }
  export default parquetjs
}
