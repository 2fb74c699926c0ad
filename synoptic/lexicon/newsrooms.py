"""News agencies and the addresses of well-known outlets. Facts of public knowledge, compiled for this project; no source text.

`AGENCIES`: what an agency is called in bylines and datelines, in small letters → its usual name.
`OUTLETS`: the registered part of a web address → the outlet's name as it writes it.
"""

_AGENCY_NAMES = """
AFP = afp, agence france-presse, agence france presse, france-presse
AP = ap, associated press, the associated press, a.p.
Reuters = reuters, thomson reuters, reuters staff
dpa = dpa, deutsche presse-agentur, dpa international
PA Media = pa, pa media, press association, the press association, pa news agency
UPI = upi, united press international
EFE = efe, agencia efe, efe-epa
ANSA = ansa
TASS = tass, itar-tass
RIA Novosti = ria, ria novosti
Interfax = interfax
Interfax-Ukraine = interfax-ukraine
Sputnik = sputnik
Xinhua = xinhua, xinhua news agency, new china news agency
Kyodo News = kyodo, kyodo news
Jiji Press = jiji, jiji press
Yonhap = yonhap, yonhap news agency
KCNA = kcna, korean central news agency
PTI = pti, press trust of india
ANI = ani, asian news international
IANS = ians
UNI = uni, united news of india
APP = app, associated press of pakistan
Bernama = bernama
Antara = antara
VNA = vna, vietnam news agency
SANA = sana
IRNA = irna, islamic republic news agency
ISNA = isna
Mehr News Agency = mehr, mehr news agency
Fars News Agency = fars, fars news agency
Tasnim = tasnim, tasnim news agency
SPA = spa, saudi press agency
WAM = wam, emirates news agency
QNA = qna, qatar news agency
KUNA = kuna, kuwait news agency
WAFA = wafa, palestinian news agency
Petra = petra, jordan news agency
MENA = mena, middle east news agency
Anadolu Agency = aa, anadolu, anadolu agency
DHA = dha, demirören news agency
Ukrinform = ukrinform
Unian = unian
BelTA = belta
Armenpress = armenpress
Azertac = azertac, azertag
Kazinform = kazinform
Tanjug = tanjug
Beta = beta, beta news agency
FoNet = fonet
Hina = hina
STA = sta, slovenian press agency
SRNA = srna
FENA = fena
MIA = mia
ATA = ata
BTA = bta, bulgarian news agency
Agerpres = agerpres
Mediafax = mediafax
PAP = pap, polish press agency
ČTK = čtk, ctk, czech news agency
TASR = tasr
MTI = mti
APA = apa, austria press agency
Keystone-SDA = sda, keystone-sda
Belga = belga
ANP = anp
NTB = ntb
TT = tt, tt news agency
Ritzau = ritzau
STT = stt, stt-lehtikuva
BNS = bns, baltic news service
ELTA = elta
LETA = leta
Lusa = lusa
AMNA = amna, ana-mpa, athens-macedonian news agency
CNA = cna
Cyprus News Agency = cyprus news agency
Central News Agency = central news agency
AAP = aap, australian associated press
CP = cp, canadian press, the canadian press
NAN = nan, news agency of nigeria
Télam = télam, telam
Agência Brasil = agência brasil, agencia brasil
Notimex = notimex
Prensa Latina = prensa latina
MAP = map, maghreb arabe presse
APS = aps, algeria press service
TAP = tap, tunis afrique presse
Bloomberg = bloomberg, bloomberg news
Dow Jones = dow jones, dow jones newswires
GNA = gna, ghana news agency
Catholic News Agency = catholic news agency
JTA = jta, jewish telegraphic agency
"""
_OUTLET_NAMES = """
abc.net.au ABC News (Australia)
abcnews.go.com ABC News
aljazeera.com Al Jazeera
apnews.com AP News
arabnews.com Arab News
axios.com Axios
b92.net B92
balkaninsight.com Balkan Insight
bbc.com BBC News
bbc.co.uk BBC News
bloomberg.com Bloomberg
breitbart.com Breitbart
businessinsider.com Business Insider
cbc.ca CBC News
cbsnews.com CBS News
channelnewsasia.com CNA
chinadaily.com.cn China Daily
cnbc.com CNBC
cnn.com CNN
csmonitor.com The Christian Science Monitor
dailymail.co.uk Daily Mail
dawn.com Dawn
dw.com DW
economist.com The Economist
euractiv.com Euractiv
euronews.com Euronews
express.co.uk Daily Express
forbes.com Forbes
foxnews.com Fox News
france24.com France 24
ft.com Financial Times
globaltimes.cn Global Times
haaretz.com Haaretz
hindustantimes.com Hindustan Times
huffpost.com HuffPost
huffingtonpost.com HuffPost
independent.co.uk The Independent
indianexpress.com The Indian Express
irishtimes.com The Irish Times
japantimes.co.jp The Japan Times
jpost.com The Jerusalem Post
kyivindependent.com The Kyiv Independent
kyivpost.com Kyiv Post
latimes.com Los Angeles Times
meduza.io Meduza
mirror.co.uk Daily Mirror
msnbc.com MSNBC
nbcnews.com NBC News
newsweek.com Newsweek
npr.org NPR
nypost.com New York Post
nytimes.com The New York Times
nzherald.co.nz The New Zealand Herald
politico.com Politico
politico.eu Politico Europe
pravda.com.ua Ukrainska Pravda
presstv.ir Press TV
propublica.org ProPublica
reuters.com Reuters
rferl.org Radio Free Europe/Radio Liberty
rt.com RT
rte.ie RTÉ
scmp.com South China Morning Post
sky.com Sky News
smh.com.au The Sydney Morning Herald
spiegel.de Der Spiegel
straitstimes.com The Straits Times
swissinfo.ch Swissinfo
tass.com TASS
telegraph.co.uk The Telegraph
theatlantic.com The Atlantic
theglobeandmail.com The Globe and Mail
theguardian.com The Guardian
thehill.com The Hill
thehindu.com The Hindu
themoscowtimes.com The Moscow Times
thesun.co.uk The Sun
thetimes.co.uk The Times
thetimes.com The Times
time.com Time
timesofindia.indiatimes.com The Times of India
timesofisrael.com The Times of Israel
trtworld.com TRT World
upi.com UPI
usatoday.com USA Today
vice.com Vice
voanews.com Voice of America
vox.com Vox
washingtonpost.com The Washington Post
washingtontimes.com The Washington Times
wsj.com The Wall Street Journal
xinhuanet.com Xinhua
news.cn Xinhua
"""

AGENCIES: dict[str, str] = {
    alias.strip(): name.strip()
    for row in _AGENCY_NAMES.strip().splitlines()
    for name, _, aliases in (row.partition("="),)
    for alias in aliases.split(",")
}
OUTLETS: dict[str, str] = {host: name for row in _OUTLET_NAMES.strip().splitlines() for host, _, name in (row.partition(" "),)}
# A name that ends in one of these is a newsroom's, not a person's.
NEWSROOM_WORDS = frozenset(
    "agency news press newspaper wire wires newswire service services times post herald tribune gazette journal courier sentinel chronicle observer "
    "telegraph mail express star sun globe standard examiner inquirer register record report reporter review bulletin dispatch ledger monitor argus "
    "echo messenger advertiser mercury guardian intelligencer enquirer clarion gleaner tidings radio television tv fm am media network broadcasting "
    "corporation channel online daily weekly magazine today desk newsroom bureau staff correspondents reporters editors team international portal website newsdesk "
    "foreign beacon mirror independent leader citizen advocate comet spark flash lantern pilot outlook spectator statesman democrat republican enterprise "
    "zeitung anzeiger kurier tagblatt tageblatt blatt nachrichten rundschau bote merkur gazzetta messaggero dagblad krant avisen bladet tidende tidning "
    "posten nyheter dziennik".split()
)
# And so is one that begins with one of these.
OPENING_NEWSROOM_WORDS = frozenset("diario corriere gazeta giornale jornal journal heraldo correo radio".split())
# What a journalist is, where a byline says so.
ROLE_WORDS = frozenset(
    "correspondent reporter editor writer journalist columnist contributor producer bureau chief photographer anchor analyst presenter commentator "
    "staff senior political foreign crime economics business diplomatic defence defense science health education sports environment security "
    "deputy chief investigative local home affairs special international national world europe asia africa middle east moscow kyiv washington".split()
)
