/**
 * Companies, media, parties, agencies and teams known in the news of many countries, without diacritics, written down
 * from general knowledge. Evidence for the tagger, never proof: Shell is a word, Chelsea a place.
 */
export const BODIES = `
49ers abc accenture aclu activision adidas adobe aetna afd aig airbnb airbus ajax aldi alibaba alphabet alstom amd
amgen amtrak anc apple armani arsenal asean astrazeneca astros atp audi barca barclays basf bayer bayern bbc benfica
bengals bentley bjp bloomberg bmw boeing bombardier bosch braves brewers broadcom broncos bruins buccaneers bulls
bundestag burberry cadillac canadiens canon canucks capgemini carrefour caterpillar cavaliers cbc cbi cbs cdc cdu
celtic celtics cern chanel chargers chelsea chevrolet chevron chrysler cia cisco citibank citigroup clippers cnbc cnn
coinbase colgate comcast compaq condor costco cowboys csu cubs darpa dell deloitte dhl disney dodgers dolphins dropbox
dup dupont ebay ecb epa ericsson espn eta etsy eu everton exxon exxonmobil facebook falcons fbi fcc fda fdp fedex fema
ferrari fia fiat fifa flyers ford foxconn fujitsu gazprom gchq gestapo github gitlab glaxosmithkline google gop
greenpeace gucci halliburton hamas hamilton harvard heat heineken hezbollah hilton hitachi hollywood honda honeywell
hsbc htc huawei hulu hyatt hyundai ibm ikea imf instagram intel inter interpol ioc irs itv jaguar jets jpmorgan
juventus kellogg kfc kgb kia kmart knesset knicks kodak kpmg kraft kremlin lakers lego lenovo lexus lg linkedin
liverpool lloyds lufthansa luftwaffe lukoil mapbox mariners marlins marriott mastercard mattel mavericks mazda
mcdonalds mckinsey mercedes merck mets mi5 mi6 microsoft mitsubishi mlb mls monsanto mossad motorola mozilla msnbc mtv
naacp nasa nasdaq nato nba nbc ncaa nestle netflix netscape nfl nhl nhs nih nike nikon nintendo nissan nokia novartis
npr nra nsa nuggets nvidia oecd oilers opec openai oracle orioles osce oxfam packers padres panasonic patriots paypal
pbs penguins pentagon pepsi pepsico peugeot pfizer pga philips phillies pinterest pistons pixar plf plo politburo
porsche prada qantas quora raiders rams rangers raptors raytheon reddit redskins renault reuters rockets rosneft
royals ryanair saab sabres samsung seahawks sears sec sega shell siemens sixers skype slack snapchat snp sony sotheby
soundcloud spacex spd spotify sprint spurs starbucks stasi steelers stripe subaru suzuki taliban telefonica tencent
tesco tesla texaco thyssenkrupp tiffany tmobile tories toshiba tottenham toyota tripadvisor twitter uber ubisoft uefa
ufc ukip un unesco unhcr unicef unilever univision ups usda verizon viacom vikings visa vodafone volkswagen volvo
walgreens walmart warner wehrmacht wendy whatsapp wikileaks wikimedia wikipedia wordpress wta wto wwe wwf xerox xinhua
yahoo yandex yankees yelp youtube zoom`

/** Bodies with names of several words. */
export const LONG_BODIES = `
al jazeera|al qaeda|american airlines|amnesty international|associated press|bank of america|berkshire hathaway|
black lives matter|blue origin|boy scouts|british airways|british petroleum|burger king|cloud foundry|coca cola|
credit suisse|delta air lines|democratic party|deutsche bank|deutsche welle|doctors without borders|dow jones|
electronic arts|european commission|european parliament|european union|financial times|foreign office|
free software foundation|general electric|general motors|goldman sachs|hells angels|hewlett packard|holiday inn|
home depot|home office|human rights watch|islamic state|labour party|lehman brothers|lockheed martin|los angeles times|
manchester city|manchester united|maple leafs|merrill lynch|metro goldwyn mayer|morgan stanley|new york times|
new yorker|real madrid|red cross|red hat|red sox|republican party|rolling stone|rolls royce|security council|sky news|
st louis cardinals|stack overflow|state department|sun microsystems|supreme court|time warner|united airlines|
united nations|wall street journal|warner bros|washington post|wells fargo|white house|white sox|world bank|
world health organization`

/** Machines, programs, programming languages and currencies: names, but of no person, body or place. */
export const PRODUCTS = `
alexa alipay android angular ansible apache arduino asana ascii azure babel basecamp bash bitbucket bitcoin bitcoins
bittorrent blackberry blender bluetooth btc bugzilla cassandra chrome chromebook chromecast clojure clojurescript
cobol cocoa coffeescript confluence couchdb debian devops django docker dogecoin drupal eclipse elasticsearch elixir
emacs erlang ethereum ethernet evernote excel facetime fedora figma firefox flickr fortran freebsd galaxy gentoo gimp
git gmail gnome gnu golang grafana graphql gtk hadoop haskell heroku illustrator imac imessage indesign instapaper ios
ipad ipads iphone iphones ipod itunes java javascript jenkins jira jquery json jupyter kafka kde keynote kindle kotlin
kubernetes laravel latex lightroom linux lisp litecoin lua mac macbook macbooks macintosh macos macs magento markdown
mathematica matlab minecraft mongodb mysql nginx node nodejs npm numpy oauth ocaml octave openbsd openssl outlook perl
photoshop php playstation postgres postgresql postscript powerpoint powershell prius prolog python pytorch qt rails
redis redux ruby rust safari scala sharepoint siri smalltalk solaris sparql sql sqlite sqs svelte symfony tensorflow
terraform textmate trello typescript ubuntu unicode unix vagrant vim vmware vscode vue walkman webassembly webgl
webpack webrtc wifi wii winamp windows wireshark wordperfect wpa xbox xcode yaml zfs zsh`

/** Products with names of several words. */
export const LONG_PRODUCTS = `
adobe illustrator|adobe photoshop|amazon web services|apple tv|apple watch|bitcoin core|creative suite|final cut pro|
game boy|google calendar|google chrome|google docs|google drive|google maps|kindle fire|lightning network|logic pro|
mac mini|mac os|mac pro|macbook air|macbook pro|microsoft excel|microsoft office|microsoft word|net framework|
oculus rift|playstation vr|pro tools|raspberry pi|ruby on rails|space shuttle|sublime text|surface pro|visual studio|
visual studio code|vs code|wi fi|world wide web`

/** Abbreviations of common nouns: capitals that name nothing. */
export const ABBREVIATIONS = `
ai aids aml api apis apps asap atm bbq bsc cd cdn cdns cds ceo cfo cli cms coo covid cpu cpus crm css cto diy dna dns
dom dvd dvds eta faq fyi gb gdp ghz gif gps gpu gpus gui guis hdmi hiv hr html http https id ide ids ip ips iq irc
jpeg kb ko kos kpi kyc lcd led llm llms lol mb mba mhz ml mp mps msc nft nfts ngo ngos ok os p2p pc pcs pdf ph phd png
pr prs qa ram regex rfc rna roi rom rss saas sdk seo sim sla sms ssh svg tb tcp tko tls tv tvs udp ui uri url urls usb
ux vc vcs vip vm vms vpn vr xhtml xml`
