import { pathLiteral } from './sql.ts'

/** A Parquet file as it is, even below a folder `year=2020`, which DuckDB would take for a column. */
export function readParquet(path: string): string {
  return `read_parquet(${pathLiteral(path)}, hive_partitioning = false)`
}
