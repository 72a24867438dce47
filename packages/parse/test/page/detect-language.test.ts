import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'

test.each([
  [
    'en',
    'How satisfied are you with the cooperation so far between the alliance and the country, which does not intend to change its status?',
  ],
  [
    'de',
    'Wie zufrieden sind Sie mit der bisherigen Zusammenarbeit zwischen dem Bündnis und dem Land, das seinen Status nicht ändern will?',
  ],
  [
    'fr',
    'Êtes-vous satisfait de la coopération entre l’alliance et le pays, qui ne veut pas changer de statut jusqu’à présent ?',
  ],
  [
    'es',
    '¿Está usted satisfecho con la cooperación entre la alianza y el país, que no quiere cambiar su posición hasta ahora?',
  ],
  [
    'pt',
    'Está satisfeito com a cooperação entre a aliança e o país, que não quer mudar de posição até agora, ou acha que há muito por fazer?',
  ],
  [
    'da',
    'Hvor tilfreds er De med det hidtidige samarbejde mellem alliancen og landet, som ikke ønsker at ændre sin status i år?',
  ],
  [
    'sk',
    'Ako ste spokojný s doterajšou spoluprácou medzi alianciou a krajinou, ktorá nechce v tomto roku zmeniť svoj štatút?',
  ],
  [
    'it',
    'È soddisfatto della collaborazione tra l’alleanza e il paese, che non vuole cambiare il suo status quest’anno?',
  ],
  [
    'ru',
    'Насколько вы довольны сотрудничеством между союзом и страной, которая не намерена менять свой статус в этом году?',
  ],
  [
    'sr-Latn',
    'Koliko ste zadovoljni dosadašnjom saradnjom, i šta se promenilo pre ove nedelje? Gde je bilo vreme za to, i ko je bio na svetu?',
  ],
  ['sr-Cyrl', 'Колико сте задовољни досадашњом сарадњом, и шта се променило пре ове недеље? Где је било време за то?'],
  [
    'hr',
    'Koliko ste zadovoljni dosadašnjom suradnjom, i što se promijenilo prije ovog tjedna? Gdje je bilo vrijeme za to, i tko je bio?',
  ],
  [
    'bs',
    'Koliko ste zadovoljni dosadašnjom saradnjom, i šta se promijenilo prije ove sedmice? Gdje je bilo vrijeme za to, i ko je bio?',
  ],
  ['und', 'EWB'],
  ['und', ''],
])('%s', (language, text) => {
  expect(parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null }).language).toBe(language)
})

test('what sources.csv says wins', () => {
  const facts = { url: null, outlet: null, published: null, conducted: null, language: 'sq', rights: null }
  expect(
    parse({ id: 'x', path: 'x.txt', sha256: null, text: 'How satisfied are you with the cooperation so far?', facts })
      .language,
  ).toBe('sq')
})
