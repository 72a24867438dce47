/** A column as SQL takes it, whatever it is called: `end` is a key word. */
export function name(column: string): string {
  return `"${column.replaceAll('"', '""')}"`
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A path that DuckDB takes as it is: `a[1].csv` would stand for `a1.csv`. */
export function pathLiteral(path: string): string {
  return literal(path.replace(/[*?[]/g, '[$&]'))
}

/** Something to select where a condition holds. */
export interface Case {
  when: string
  give: string
}

/** A list of what is given where its condition holds; a condition on null does not. */
export function listOf(cases: readonly Case[]): string {
  const items = cases.map(({ when, give }) => `CASE WHEN ${when} THEN ${give} END`)
  return `list_filter([${items.join(', ')}], lambda item: item IS NOT NULL)`
}

export function anyOf(cases: readonly Case[]): string {
  return cases.map(({ when }) => `(${when})`).join(' OR ')
}

/** The rows of a query that have all their cells; what `not-null` has found is no concern of others. */
export function withoutNulls(sql: string): string {
  return `SELECT * FROM (${sql}) WHERE COLUMNS(*) IS NOT NULL`
}
