import { describe, expect, test } from 'vitest'
import { html } from '../../../src/readers/html/index.ts'

function read(source: string) {
  const read = html.read(source)
  if ('problem' in read) throw new Error(read.problem)
  return read
}

describe('the text of a page', () => {
  test.each([
    ['paragraphs, closed or not', '<p>Who?</p><p>Me.<p>So.', 'Who?\n\nMe.\n\nSo.\n'],
    ['white space', '  <p> Who \n\t asks ?\n </p>\n\n <p>\n</p> ', 'Who asks ?\n'],
    ['words with tags inside and around', 'a<b>b</b>c <i>d</i> <i> e</i>', 'abc d e\n'],
    [
      'words in elements side by side',
      '<p><a>One</a><a>Two</a><p><span>May 27, 2020</span><span>5:06 PM</span><p><a>31</a><a>4</a><a>Share</a><p><b><i>So.</i></b><span><i>Then?</i></span><p><b>Ana</b><i>“No”</i>',
      'One Two\n\nMay 27, 2020 5:06 PM\n\n31 4 Share\n\nSo. Then?\n\nAna “No”\n',
    ],
    [
      'pieces of words side by side',
      '<p><b>W</b>ho <b>W</b><b>ho</b> <span>N</span><span>ATO</span> <span>inter</span><span>view</span> <i>3.</i><i>5</i> <b>Who</b><b>?</b> a<b>B</b>',
      'Who Who NATO interview 3.5 Who? aB\n',
    ],
    [
      'marks of footnotes',
      '<p>So.<sup>1</sup> The nominal<sup>[2]</sup> word<sup><a href="#n3">3</a></sup>, “no”<sup>*</sup> and<a href="#n4"><sup>4</sup></a> <sup><a href=#n5>5</a></sup> on',
      'So. The nominal word, “no” and on\n',
    ],
    [
      'numbers, units and links that are none',
      '<p>10<sup>6</sup> m<sup>2</sup> the 1<sup>er</sup> page <a href="#p3">3</a> at<a href="/x">4</a> so<sup>a</sup><p><a href="#q1">1</a> Who<p><sup>2</sup> Me',
      '106 m2 the 1er page 3 at4 soa\n\n1 Who\n\n2 Me\n',
    ],
    ['a break, two, and three', 'a<br>b<br><br>c<br/><br> <br>d', 'a\nb\n\nc\n\nd\n'],
    ['lists', '<ul><li>a<li>b</ul>c', 'a\nb\n\nc\n'],
    ['tables', '<table><tr><td>AB:<td>Who?<tr><td>CD:<td>Me.</table>', 'AB:\nWho?\nCD:\nMe.\n'],
    ['headings and divs', '<h1>T</h1><div>a<div>b</div>c</div>', 'T\n\na\n\nb\n\nc\n'],
    ['figures', '<figure><img alt=x><figcaption>Photo: X</figcaption></figure>a', 'Photo: X\n\na\n'],
    [
      'the page around the text',
      '<nav>Home</nav><header>H</header><aside>A</aside><footer>F</footer>',
      'Home\n\nH\n\nA\n\nF\n',
    ],
    ['entities', '<p>&amp;lt; &#x1F600;&nbsp;&eacute; &copy 5 &lt;b&gt;', '&lt; 😀\u00a0é © 5 <b>\n'],
    ['preformatted lines', '<pre>\nAB: a  b\n\nCD: c</pre>', 'AB: a b\n\nCD: c\n'],
    [
      'what nobody sees',
      'a<script>b</script><style>c</style><template>d</template><noscript>e</noscript><svg><title>f</title></svg><!-- g -->',
      'a\n',
    ],
    ['nothing', '', ''],
    ['no page at all', 'a < b & c', 'a < b & c\n'],
    ['line ends', 'a\r\nb<pre>c\r\nd</pre>', 'a b\n\nc\nd\n'],
  ])('%s', (_, source, text) => {
    expect(read(source).text).toBe(text)
  })

  test.each([
    ['a word', '<p>So <b>he</b> left.</p>', [['bold', 'he']]],
    ['words in pieces', '<p><strong>Who</strong> <strong>asks?</strong></p>', [['bold', 'Who asks?']]],
    [
      'pieces with a word between',
      '<p><b>Who</b> then <b>asks?</b></p>',
      [
        ['bold', 'Who'],
        ['bold', 'asks?'],
      ],
    ],
    [
      'lines',
      '<b>Who?<br>When?</b>',
      [
        ['bold', 'Who?'],
        ['bold', 'When?'],
      ],
    ],
    ['the outermost style', '<h2><em>Who</em> asks?</h2>', [['heading', 'Who asks?']]],
    [
      'terms',
      '<dl><dt><b>Who</b> asks?<dd>Me.</dl><details><summary>Who?</summary>Me.</details>',
      [
        ['term', 'Who asks?'],
        ['term', 'Who?'],
      ],
    ],
    ['nothing', '<p>So.</p><b> </b>', []],
  ])('sets apart %s', (_, source, expected) => {
    const { text, emphasis } = read(source)
    expect((emphasis ?? []).map(({ start, end, style }) => [style, text.slice(start, end)])).toEqual(expected)
  })

  test.each([
    [
      'captions',
      '<figure><figcaption>The <b>port</b>.<br>By night.</figcaption></figure>So.',
      [['caption', 'The port.\nBy night.']],
    ],
    ['items', '<ol><li>a<li>b<ul><li>c</ul></ol>d', [['item', 'a\nb\n\nc']]],
    [
      'what stands beside the article',
      '<nav><ul><li>Home<li>News</ul></nav>A long article.<aside>Boats</aside>More of it, and more.',
      [
        ['apart', 'Home\nNews'],
        ['apart', 'Boats'],
      ],
    ],
    ['no page that lies beside itself', '<aside>A long article, all of it.</aside>Menu', []],
    [
      'what lies beside it though the page calls itself so',
      '<div class="newsletter post"><p>A long article, all of it.<div class=newsletter>Boats</div></div>',
      [['apart', 'Boats']],
    ],
    [
      'classes, ids and roles',
      'A long article, much longer than that.<p class="entry_footer">a<p>b<p id=relatedPosts>c<p>d<p role=search>e<p>f',
      [
        ['apart', 'a'],
        ['apart', 'c'],
        ['apart', 'e'],
      ],
    ],
    [
      'no parts of words, no words in a line, no article',
      '<article class=sidebar>So.</article><p class=shareholders>a<p class="dashboard-adsorption">b<p>So <i class=popular>they</i> say.',
      [],
    ],
    [
      'pull quotes',
      '<p>A long article.<p class="pull-quote"><b>Long!</b><div class="pullQuote"><p>Article!</div>',
      [['pull_quote', 'Long!\n\nArticle!']],
    ],
    [
      'cards and heads of columns',
      '<p>A long article, longer than this.<table><tr><th>Date<td>May<tr><th>Place<td>Port</table>So.<table><tr><th>Who<th>What<tr><td>Ana<td>Who?<tr><td>Bo<td>Me.</table>',
      [
        ['apart', 'Date\nMay\nPlace\nPort'],
        ['apart', 'Who\nWhat'],
      ],
    ],
    [
      'no heads that name speakers, count rows, or ask',
      '<p>A.<table><tr><th>Ana<td>Who?<tr><th>Bo<td>Me.<tr><th>Ana<td>So.</table><table><tr><th>0:01<td>Ana<td>So.</table><table><tr><th>Who?<td>Me.</table><table><tr><th>Ana<th>So.</table>',
      [],
    ],
    [
      'a table in a head by itself',
      '<p>A long article, longer than this.<table><tr><th><table><tr><th>Ana<td>So<tr><th>Ana<td>No</table>Port<td>Sea</table>',
      [['apart', 'Ana\nSo\nAna\nNo\n\nPort\nSea']],
    ],
    ['no page that holds pull quotes', '<div class="post has-pullquote"><p>A long article.</div>So.', []],
    [
      'the outermost of several',
      '<p>A long article, much longer than that.<ul><li>a<aside>b<ul><li>c</ul></aside>d</ul>',
      [
        ['item', 'a'],
        ['apart', 'b\n\nc'],
        ['item', 'd'],
      ],
    ],
  ])('tells %s', (_, source, expected) => {
    const { text, regions } = read(source)
    expect((regions ?? []).map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual(expected)
  })

  test.each([
    ['not inside it', '<p><b>Ana</b> who <i>asks</i>', [['b', 'Ana']]],
    [
      'also one inside another',
      '<p><span><b>Ana</b></span> asks',
      [
        ['b', 'Ana'],
        ['span', 'Ana'],
      ],
    ],
    ['not where it goes on in another line', '<b>Ana<br>asks</b> Bo', []],
    [
      'behind a break',
      'So<br><i>Ana</i> asks<div><br><u>Bo</u></div>',
      [
        ['i', 'Ana'],
        ['u', 'Bo'],
      ],
    ],
  ])('gives the elements that begin a line, %s', (_, source, expected) => {
    const { text, openings } = read(source)
    expect((openings ?? []).map(({ start, end, element }) => [element, text.slice(start, end)])).toEqual(expected)
  })

  test.each([
    ['the inner ones first', '<main><p>a<div>b</div></main>c', ['b', 'a\n\nb', 'a\n\nb\n\nc']],
    ['those of the same words once', '<main><div><article><p>a</article></div></main>b', ['a', 'a\n\nb']],
    ['none of nothing, and no paragraphs', '<div></div><p>a</p><h2>b</h2><hr>', ['a\n\nb']],
    ['cells and rows', '<table><tr><td>a<td>b<tr><td>c</table>', ['a', 'b', 'a\nb', 'c', 'a\nb\nc']],
  ])('gives the boxes that hold paragraphs: %s', (_, source, expected) => {
    const { text, containers } = read(source)
    expect((containers ?? []).map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected)
  })

  test('nests as deep as it likes', () => {
    expect(read(`a${'<sup>'.repeat(20_000)}1`).text).toBe('a1\n')
    const inner = '<ul class=menu><li>a</li></ul>'.repeat(4)
    expect(read(`${'<li><div>'.repeat(10_000)}${inner}`).containers).toHaveLength(5)
    expect(read('<div>a</div>'.repeat(80_000)).containers).toHaveLength(80_001)
    expect(read(`${'<span>'.repeat(20_000)}a${'</span>'.repeat(20_000)}`).text).toBe('a\n')
  })
})

describe('what a page says of itself', () => {
  test('in its head', () => {
    const source = `<html lang="sr_latn"><head><title> Who
      asks? | The Weekly</title><meta property="og:site_name" content="The &amp; Weekly">
      <link rel="canonical" href="https://example.org/who"><meta property="og:url" content="https://example.org/other">
      <meta property="article:published_time" content="2023-02-06T23:30:00+01:00"><time datetime="2001-01-01">`
    expect(read(source).own).toEqual({
      title: 'Who asks? | The Weekly',
      url: 'https://example.org/who',
      outlet: 'The & Weekly',
      published: '2023-02-06',
      language: 'sr-Latn',
    })
  })

  test.each([
    ['og:title before title', '<title>a</title><meta property=og:title content=b>', { title: 'b' }],
    ['an address without a host', '<link rel=canonical href=/a>', { url: null }],
    [
      'the next address where one is none',
      '<link rel=canonical href=/a><meta property=og:url content=https://e.org/>',
      { url: 'https://e.org/' },
    ],
    [
      'JSON-LD, outer objects first',
      '<script type="application/ld+json">[{"x":{"datePublished":"2001"}},{"datePublished":"2023-02-06T10:00"}]</script>',
      { published: '2023-02-06' },
    ],
    [
      'JSON-LD that is broken',
      '<script type="application/ld+json">{"datePublished":</script><time datetime=2023-02-06>',
      { published: '2023-02-06' },
    ],
    [
      'times of other pages',
      '<nav><time datetime=2001-01-01></time></nav><time datetime=2023-02-06>',
      { published: '2023-02-06' },
    ],
    ['a date in Dublin Core', '<meta name="DC.date.issued" content=2023-02-06>', { published: '2023-02-06' }],
    [
      'the names of dates, the most telling first',
      '<meta name=date content=2023-02-09><meta name=publish-date content="2023-02-06 05:00:00"><time datetime=2023-02-10>',
      { published: '2023-02-06' },
    ],
    [
      'microdata before the times of other things, published before modified',
      '<time datetime=2001-01-01></time><meta itemprop=dateModified content=2023-03-01><span itemprop="datePublished">6 February 2023</span>',
      { published: '2023-02-06' },
    ],
    [
      'a name that is no date',
      '<meta name=pubdate content=soon><meta name=dcterms.date content=2023-02>',
      { published: '2023-02' },
    ],
    [
      'no outlet but the one that the page calls its site',
      '<script type="application/ld+json">{"publisher":{"name":"X"},"author":{"name":"Y"}}</script>',
      { outlet: null },
    ],
    ['a language that is none', '<html lang="%lang%">', { language: null }],
  ])('%s', (_, source, own) => {
    expect(read(source)).toMatchObject({ own, findings: [] })
  })
})
