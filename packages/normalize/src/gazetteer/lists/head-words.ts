/**
 * The word that says what kind of thing a name of several words is: "Bank" in "Bank of Lune", "River" in "Lune River".
 * They are evidence for the tagger, and the rule `head-word` builds on them.
 */
export const ORGANIZATION_HEADS = `
academy administration agency airlines airways alliance army assembly assn associates association authority bank bloc
board brigade brigades broadcasting brothers bureau business cabinet capital center centre chamber channel church cia
club co coalition college commission committee communications community company confederation conference congress
conservatory consortium constabulary cooperative corp corporation corps council court daily department dept directorate
division enterprise enterprises entertainment exchange express faculty fbi federation fc fellowship force forces
foundation front fund gazette government group guard guards guild guardian herald holdings hospital house inc
independent industries initiative institute institution insurance international investments journal laboratories
laboratory league legion library limited llc llp ltd magazine media ministry mission monastery motors movement museum
nato navy network news office orchestra order org organisation organization parliament partners party pharmaceuticals
plc police polytechnic post press productions publishing radio records regiment registry reserve rotary school
secretariat seminary senate services society software squadron station studios syndicate systems taskforce team
technologies technology telecom telegraph television theatre times trade tribune tribunal trust tv un unicef union unit
unesco united universities university ventures warriors weekly workers`

export const PLACE_HEADS = `
archipelago avenue basin bay beach borough boulevard bridge canal canyon cape castle cathedral cave cemetery city coast
county creek desert district falls fjord forest fort garden gardens glacier gulf harbor harbour heights highway hill
hills hotel island islands isle isles junction kingdom lake lakes land mountain mountains mt mount municipality nebula
oblast ocean palace park parish passage path peak peninsula plain plateau plaza port prefecture province reef region
republic reservoir ridge river road sea shore square stadium state states strait straits street territories territory
tower town township trail tunnel valley village volcano woods airport arena prison`

/** Heads of names that are neither people nor bodies nor places: events, laws, works, prizes. */
export const OTHER_HEADS = `
accord accords act agreement album amendment award awards bill bowl bulletin campaign ceremony championship
championships charter code competition concert constitution convention crisis cup day declaration derby directive
edition election elections exhibition expo fair famine festival games genocide grand grammy holocaust hurricane law
marathon massacre medal murders night olympics open oscar plan play prix prize process program programme project
protocol reformation regulation resolution revolution riots series session show song statute storm summit symphony
theorem tournament treaty trial trophy uprising war wars week year`
