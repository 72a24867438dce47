/**
 * Names of countries, states, cities and regions, without diacritics. Countries and a third of the cities are those
 * that CLDR and the IANA time zone database name (as Node's Intl prints them), frozen here so that every version of
 * Node reads the same; the rest is general knowledge.
 */
export const COUNTRIES = `
andorra|united arab emirates|uae|afghanistan|antigua|barbuda|anguilla|albania|armenia|curacao|angola|antarctica|
argentina|american samoa|austria|australia|aruba|azerbaijan|bosnia|herzegovina|barbados|bangladesh|belgium|burkina faso|
bulgaria|bahrain|burundi|benin|bermuda|brunei|bolivia|brazil|bahamas|bhutan|myanmar|burma|botswana|belarus|belize|
canada|congo|democratic republic of the congo|central african republic|switzerland|ivory coast|cote d ivoire|
cook islands|chile|cameroon|china|people s republic of china|colombia|costa rica|serbia|cuba|cape verde|cyprus|czechia|
czech republic|czechoslovakia|germany|east germany|west germany|djibouti|denmark|dominica|dominican republic|algeria|
ecuador|estonia|egypt|western sahara|eritrea|spain|ethiopia|finland|fiji|falkland islands|micronesia|faroe islands|
france|gabon|united kingdom|uk|u k|great britain|britain|england|scotland|wales|northern ireland|grenada|georgia|
french guiana|guernsey|ghana|gibraltar|greenland|gambia|guinea|guadeloupe|equatorial guinea|greece|guatemala|guam|
guinea bissau|guyana|hong kong|honduras|croatia|haiti|hungary|canary islands|indonesia|ireland|republic of ireland|
israel|isle of man|india|iraq|iran|iceland|italy|jersey|jamaica|jordan|japan|kenya|kyrgyzstan|cambodia|kiribati|comoros|
north korea|south korea|korea|kuwait|cayman islands|kazakhstan|laos|lebanon|liechtenstein|sri lanka|ceylon|liberia|
lesotho|lithuania|luxembourg|latvia|libya|morocco|monaco|moldova|montenegro|madagascar|marshall islands|macedonia|
north macedonia|mali|mongolia|macau|martinique|mauritania|malta|mauritius|maldives|malawi|mexico|malaysia|mozambique|
namibia|new caledonia|niger|nigeria|vanuatu|nicaragua|netherlands|holland|norway|nepal|nauru|new zealand|oman|panama|
peru|french polynesia|papua new guinea|philippines|pakistan|poland|puerto rico|palestine|portugal|palau|paraguay|qatar|
reunion|zimbabwe|rhodesia|romania|russia|russian federation|soviet union|ussr|rwanda|saudi arabia|solomon islands|
seychelles|sudan|south sudan|sweden|singapore|slovenia|slovakia|sierra leone|san marino|senegal|somalia|suriname|
el salvador|syria|eswatini|swaziland|chad|togo|thailand|siam|tajikistan|timor|east timor|turkmenistan|tunisia|tonga|
turkey|turkiye|trinidad|tobago|tuvalu|taiwan|tanzania|ukraine|uganda|united states|united states of america|us|u s|usa|
u s a|uruguay|uzbekistan|vatican|vatican city|vietnam|south vietnam|venezuela|virgin islands|samoa|kosovo|yemen|
south africa|zambia|yugoslavia|prussia|persia|abkhazia|south ossetia|crimea|chechnya|tibet|kurdistan|republika srpska|
vojvodina|catalonia|bavaria|saxony|quebec|ontario|british columbia|alberta|manitoba|nova scotia|saskatchewan|
new brunswick|newfoundland|yukon|new south wales|queensland|tasmania|south australia|western australia|alabama|alaska|
arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|
louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|
new jersey|new mexico|new york state|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|
south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|d c|punjab|kerala|
gujarat|bihar|maharashtra|tamil nadu|karnataka|uttar pradesh|west bengal|assam|sindh|balochistan|brittany|normandy|
burgundy|provence|tuscany|lombardy|sicily|sardinia|andalusia|galicia|flanders|wallonia|bohemia|moravia|silesia|galilee|
west bank|gaza strip|darfur|kashmir`

export const CITIES = `
abidjan|abu dhabi|abuja|accra|adelaide|aden|addis ababa|albany|albuquerque|aleppo|alexandria|algiers|almaty|amman|
amsterdam|anchorage|ankara|antalya|antwerp|ashgabat|asuncion|athens|atlanta|auckland|augusta|austin|baghdad|baku|
baltimore|bamako|bangalore|bangkok|bangui|banja luka|bari|barcelona|basel|basra|baton rouge|beijing|peking|beirut|
belfast|belgrade|benghazi|bergen|berlin|bern|bethlehem|bilbao|birmingham|bishkek|bogota|boise|bologna|bombay|bonn|
bordeaux|boston|boulder|brasilia|bratislava|brazzaville|bremen|brighton|brisbane|bristol|bruges|brussels|bucharest|
budapest|buenos aires|buffalo|bujumbura|busan|cairo|calcutta|kolkata|calgary|cambridge|canberra|cannes|canterbury|
cape town|caracas|cardiff|casablanca|charleston|charlotte|chennai|madras|chicago|chisinau|christchurch|cincinnati|
cleveland|cologne|colombo|columbus|copenhagen|cordoba|cork|coventry|dakar|dallas|damascus|dar es salaam|darwin|davos|
dayton|delhi|new delhi|den haag|denver|derby|des moines|detroit|dhaka|doha|donetsk|dortmund|dresden|dubai|dublin|
dubrovnik|durban|dushanbe|dusseldorf|edinburgh|edmonton|essen|falls church|fargo|florence|fort worth|frankfurt|freetown|
fresno|gaza|gdansk|geneva|genoa|ghent|glasgow|gothenburg|granada|graz|grozny|guadalajara|guangzhou|hague|haifa|halifax|
hamburg|hanoi|hanover|harare|hartford|havana|hebron|helsinki|hiroshima|ho chi minh city|hobart|honolulu|houston|
hyderabad|indianapolis|innsbruck|istanbul|constantinople|izmir|jacksonville|jakarta|jeddah|jerusalem|johannesburg|juba|
kabul|kaliningrad|kampala|kandahar|kansas city|karachi|kathmandu|katowice|kaunas|kharkiv|khartoum|kherson|kiev|kyiv|
kigali|kingston|kinshasa|kobe|kragujevac|krakow|kuala lumpur|kyoto|lagos|lahore|las vegas|lausanne|leeds|leicester|
leipzig|lhasa|lille|lima|lincoln|lisbon|little rock|liverpool|ljubljana|london|los angeles|la|l a|louisville|luanda|
lubbock|lusaka|lviv|lyon|madison|madrid|malaga|malmo|managua|manchester|manila|maputo|mariupol|marseille|mecca|medina|
melbourne|memphis|mexico city|miami|milan|milwaukee|minneapolis|minsk|mitrovica|mogadishu|monrovia|monterrey|montevideo|
montreal|moscow|mosul|mumbai|munich|nagasaki|nairobi|naples|nashville|new orleans|new york|new york city|newark|
newcastle|nice|nicosia|nis|norwich|nottingham|novi pazar|novi sad|nuremberg|oakland|odessa|oklahoma city|omaha|orlando|
osaka|oslo|ottawa|oxford|palermo|palo alto|panama city|paris|peja|perth|philadelphia|phnom penh|phoenix|pittsburgh|
plymouth|podgorica|porto|portland|portsmouth|poznan|prague|pretoria|princeton|pristina|prizren|providence|pyongyang|
quito|rabat|raleigh|ramallah|rangoon|yangon|reading|regina|reno|reykjavik|richmond|riga|rio de janeiro|rio|riyadh|
rochester|rome|rotterdam|sacramento|saigon|salt lake city|salzburg|san antonio|san diego|san francisco|san jose|
san juan|sanaa|santa barbara|santa fe|santiago|santo domingo|sao paulo|sarajevo|seattle|seoul|seville|shanghai|
sheffield|shenzhen|skopje|sofia|southampton|split|spokane|springfield|st louis|st petersburg|saint petersburg|leningrad|
stockholm|strasbourg|stuttgart|subotica|surrey|sydney|syracuse|tacoma|taipei|tallinn|tampa|tashkent|tbilisi|tehran|
tel aviv|thessaloniki|tijuana|tirana|tokyo|toledo|toronto|toulouse|trieste|tripoli|tucson|tulsa|tunis|turin|ulaanbaatar|
utrecht|valencia|valletta|vancouver|venice|verona|vienna|vientiane|vilnius|vladivostok|volgograd|stalingrad|warsaw|
washington|wellington|windsor|winnipeg|wuhan|yekaterinburg|yerevan|york|ypres|zagreb|zaporizhzhia|zurich`

export const REGIONS = `
africa|north africa|west africa|east africa|southern africa|america|north america|south america|central america|
latin america|americas|asia|central asia|southeast asia|east asia|south asia|europe|eastern europe|western europe|
central europe|southeastern europe|southeast europe|northern europe|balkans|western balkans|balkan peninsula|
middle east|far east|near east|gulf|persian gulf|gulf of mexico|caribbean|caucasus|south caucasus|scandinavia|baltics|
baltic|baltic sea|adriatic|aegean|mediterranean|mediterranean sea|black sea|red sea|caspian sea|north sea|atlantic|
atlantic ocean|north atlantic|pacific|pacific ocean|indian ocean|arctic|arctic ocean|antarctic|alps|himalayas|andes|
rocky mountains|rockies|appalachian mountains|pyrenees|carpathians|sahara|sahel|maghreb|levant|siberia|iberia|oceania|
polynesia|eurasia|midwest|new england|silicon valley|east coast|west coast|west|danube|rhine|nile|thames|
mississippi river|amazon|volga|sava|earth|mars|moon|sun|jupiter|venus|saturn|hollywood|manhattan|brooklyn|bronx|queens|
harlem|wall street|capitol hill|downing street|white house|pentagon|kremlin|buckingham palace`
