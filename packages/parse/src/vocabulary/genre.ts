/** The words for the genre, per language. */
export const INTERVIEW =
  /\b(?:interview|conversation with|(?:talks?|speaks?|spoke|talked|chatted|sat down|sits down|caught up) (?:to|with)|q ?& ?a(?: with|:)|(?:questions|minutes|words) (?:for|with|to)(?::| )|(?:briefing|gaggle|remarks|press call) by|intervju|razgovor|gespräch|unterhaltung mit|entretien|rencontre avec|conversation avec|entrevista|conversación con|conversa com|intervista|intervistë|bisedë)|(?:^|[^\p{L}])(?:интервју|интервью|разговор)/iu

export const GENRE =
  /^(?:(?:an? )?(?:exclusive )?interview with|in conversation(?: with|:)|interview:|remarks|oral evidence|press conference|pressekonferenz|conférence de presse|rueda de prensa|mesa redonda|table ronde|round ?table|пресс-конференция|q ?& ?a(?: with|:)|intervju (?:sa?|z)|razgovor (?:sa?|z)|интервју са|interview mit|im gespräch mit|entretien avec|entrevista (?:a|con|com)|intervista (?:a|con|al|alla)|интервью с) ?\S/i
