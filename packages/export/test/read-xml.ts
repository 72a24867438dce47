interface Node {
  name: string
  attributes: Record<string, string>
}

const TOKEN =
  /<\?xml [^>]*\?>|<(?<open>[\w:]+)(?<attributes>(?: [\w:]+="[^"<]*")*)(?<empty>\/?)>|<\/(?<close>[\w:]+)>|(?<text>[^<]+)/y

/**
 * The elements of a document in order: enough of XML for what we write, and strict about it.
 * @throws where tags do not match, a bare & or > stands in a text, or something is none of it.
 */
export function readXml(xml: string): Node[] {
  const nodes: Node[] = []
  const open: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const { open: name, attributes = '', empty, close, text } = TOKEN.exec(xml)?.groups ?? fail(xml, at)
    for (const part of [attributes, text ?? '']) {
      if (/&(?!(?:amp|lt|gt|quot|#xD);)|[>\r]/.test(part)) fail(xml, at)
    }
    if (name) {
      const pairs = [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
      nodes.push({ name, attributes: Object.fromEntries(pairs) })
      if (!empty) open.push(name)
    }
    if (close && open.pop() !== close) fail(xml, at)
  }
  if (open.length > 0) fail(xml, xml.length)
  return nodes
}

function fail(xml: string, at: number): never {
  throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`)
}
