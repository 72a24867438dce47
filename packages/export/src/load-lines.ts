import type { ColumnType } from './columns.ts'
import type { FlatTable } from './flat-table.ts'

export interface LoadLines {
  tool: string
  /** Language of the code, as Markdown calls it. */
  language: string
  code: string
  /** What the lines do against; a sentence or two. */
  note: string
}

/** How to read one table in the tools that people use; to be run in the folder of the dataset. */
export function loadLinesFor(table: FlatTable): LoadLines[] {
  return [pandas(table), polars(table), duckdb(table), r(table)]
}

function pandas({ name }: FlatTable): LoadLines {
  return {
    tool: 'pandas',
    language: 'python',
    code: `import json
import pandas as pd

${name} = pd.read_parquet("parquet/${name}.parquet", dtype_backend="pyarrow")


def read_table(name):
    with open("datapackage.json", encoding="utf-8") as file:
        resources = json.load(file)["resources"]
    fields = next(r["schema"]["fields"] for r in resources if r["name"] == name)
    dtypes = {"string": "string", "array": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}
    table = pd.read_csv(
        f"csv/{name}.csv",
        keep_default_na=False,
        na_values=[""],
        dtype={f["name"]: dtypes[f["type"]] for f in fields if f["type"] in dtypes},
        parse_dates=[f["name"] for f in fields if f["type"] == "date"],
    )
    for field in fields:
        if field["type"] == "array":
            table[field["name"]] = table[field["name"]].map(json.loads, na_action="ignore")
    return table


${name} = read_table("${name}")`,
    note: '`read_csv` without these arguments takes a name like "NA" for a missing value and makes 7 of "007"; `read_table` takes the types from `datapackage.json`, for any table. `read_parquet` needs the package pyarrow.',
  }
}

function polars({ name }: FlatTable): LoadLines {
  return {
    tool: 'polars',
    language: 'python',
    code: `import polars as pl

${name} = pl.read_parquet("parquet/${name}.parquet")
${name} = pl.read_csv("csv/${name}.csv", infer_schema=False)`,
    note: 'From CSV every column comes as text: polars guesses at quoted cells too and makes 7 of "007".',
  }
}

const duckdbTypes: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  'list<text>': 'JSON',
}

function duckdb({ name, columns }: FlatTable): LoadLines {
  const types = columns.map((column) => `    "${column.name}": '${duckdbTypes[column.type]}'`)
  return {
    tool: 'DuckDB',
    language: 'sql',
    code: `CREATE OR REPLACE TABLE ${name} AS FROM 'parquet/${name}.parquet';

CREATE OR REPLACE TABLE ${name} AS FROM read_csv('csv/${name}.csv', header = true, columns = {
${types.join(',\n')}
});`,
    note: 'The types are spelled out, because older versions guess and make 7 of "007". A list from CSV is JSON: `from_json(labels, \'["VARCHAR"]\')` makes a list of it.',
  }
}

/** Integers as doubles: those of R end at 2^31. */
const readrTypes: Record<ColumnType, string> = {
  text: 'c',
  integer: 'd',
  double: 'd',
  boolean: 'l',
  date: 'D',
  'list<text>': 'c',
}

function r({ name, columns }: FlatTable): LoadLines {
  const types = columns.map(({ type }) => readrTypes[type]).join('')
  return {
    tool: 'R',
    language: 'r',
    code: `${name} <- arrow::read_parquet("parquet/${name}.parquet")
${name} <- readr::read_csv("csv/${name}.csv", na = "", col_types = "${types}")`,
    note: 'One letter in `col_types` for each column. A list from CSV is JSON text: `lapply(x, jsonlite::fromJSON)`.',
  }
}
