r"""What forms, players and notes of rights on a news page say, as patterns over one sentence. Our own list, from knowing news sites.

A page speaks to its reader in sentences that no writer of news does: "Please re-enter", "All rights reserved". `MESSAGES` holds (kind, pattern)
pairs, each found anywhere in a sentence and enough to tell it. `HINTS` tell a sentence only beside a message: they may also be news or advice.
`CONTROLS` and `BUTTONS` are what stands on players and slideshows, in the letters that it has there: "MUST WATCH" is above a clip, "must watch" in a
sentence. One control tells a line that it begins; buttons tell one only where several different ones stand together.
"""

_MAIL = r"e-?mails?(?: address(?:es)?)?"
_LIST = r"newsletters?|briefings?|bulletins?|(?:news |e-?mail |breaking )alerts?|mailing lists?"
_PIECE = r"article|story|column|op-ed|piece|post|live ?blog|headline|caption|obituary|review|interview"
_MATERIAL = r"articles?|stor(?:y|ies)|reports?|materials?|contents?|transcripts?|texts?|photos?|photographs?|images?|videos?|website|publication"

MESSAGES = (
    ("prompt", rf"\binvalid {_MAIL}(?=\W|$)|\b{_MAIL} (?:is|are|was|were) (?:invalid|not valid|already (?:in use|registered|taken))\b|\b{_MAIL} (?:cannot|can't|can not) be used\b"),
    ("prompt", r"\b(?:verify|confirm|prove)(?: that)? (?:you(?:'re| are)|i'm|i am) (?:not a robot|(?:a )?human)\b|\bplease (?:re-?enter|re-?type)\b|\bthis field is required\b|\* ?(?:indicates )?required(?: fields?)?\b"),
    ("prompt", rf"\byou must (?:select|choose|enter|tick|be (?:logged|signed) in|log in|sign in)\b.{{0,60}}\b(?:{_LIST}|subscribe|comment|continue|terms|field|box|option)\b"),
    ("prompt", r"\b(?:thank you|thanks) for (?:subscribing|signing up|registering|joining our|your (?:subscription|registration|submission))\b"),
    ("prompt", rf"\byou (?:will |also |hereby )*(?:agree|consent|opt in) to (?:receive|receiving|get|getting|be contacted)\b.{{0,120}}(?:offers?|updates?|{_LIST}|e-?mails?|marketing|messages?)\b"),
    ("prompt", rf"\byou(?:'re| are|'ve| have)(?: now| already| been| successfully)* (?:un)?(?:subscribed|signed up|opted (?:in|out)) (?:to|for|from|of) (?:this|our|the|all)\b.{{0,40}}(?:{_LIST}|e-?mails?|list)\b"),
    ("prompt", rf"\A\W*(?:view|see|browse|manage|explore|choose from|check out) (?:all|our|more|other|your)\b.{{0,40}} (?:{_LIST})[.!]?\s*\Z|\A\W*(?:please )?(?:sign ?up|subscribe|register)\b.{{0,40}}\b(?:for|to)\b.{{0,60}}\b(?:{_LIST})\b"),
    ("prompt", r"\b(?:register|sign (?:up|in)|log ?in|connect) (?:with|using|via|through) (?:your |a )?social(?: media)? account\b|\A\W*forgot(?:ten)? (?:your |my )?password\?|\byou can unsubscribe\b|\bunsubscribe at any time\b"),
    ("prompt", r"\b(?:e-?mail|call|text|ring|whatsapp|message|contact|write to) (?:us|our (?:newsdesk|newsroom|news desk|news team|tip ?line)|the (?:newsdesk|newsroom|news desk))\b.{0,12}(?:\bat|\bon|\bvia|[:@\d])"),
    ("prompt", r"\A\W*(?:follow|tweet) (?:him|her|me|us|them)\b.{0,20} (?:on|at|@)|\bfollow (?:him|her|me|us|them|his|their)\b.{0,60} @\w|\A\W*(?:read|follow|find|see) (?:all )?(?:of )?(?:his|her|my|our) (?:other |latest |previous |recent )?(?:work|reports?|columns?|articles?|stories) (?:on|at|in|here|and)\b"),
    ("prompt", r"\b(?:do|did) you have (?:a|an|any) (?:story|stories|tips?|news|information|photos?|videos?)\b.{0,12}\b(?:for|you|to share)\b.{0,40}\?|\A\W*we pay for (?:your )?(?:stor(?:y|ies)|tips?|videos?|pictures?|photos?)\b|\A\W*chat with us\b|\bclick here (?:to|for)\b|\bsee (?:our|the) terms (?:of|for) use\b"),
    ("other", r"\A\W*(?:we are sorry\W+)?this (?:video|clip|content|programme|live ?stream) (?:is|has been) (?:not available|unavailable|restricted|blocked|no longer available)\b|\bmedia playback is (?:not supported|unsupported)\b|\byour browser (?:does not|doesn't) support\b|\bbrowsers? with .{0,40}resolution\b|\bplease enable (?:javascript|cookies)\b"),
    ("metadata", r"\A\((?:additional |further |local )?(?:reporting|writing|editing|compiled|translated|photography|graphics?)(?: and (?:reporting|writing|editing))? by\b|\A(?:additional |further )?(?:reporting|writing) by [^.;]{3,80}; ?(?:additional|editing|writing|edited|compiled)\b"),
    ("metadata", r"\ball rights(?: are)? reserved\b|\A\W{0,3}(?:©|\(c\)|copyright)(?:\W|\bcopyright\b|\(c\)){1,6}(?:19|20)\d\d\b"),
    ("metadata", rf"\b(?:this|these|no part of this|our)(?: \w+)? (?:{_MATERIAL})\b.{{0,60}}\b(?:may not|must not|cannot|can't|can not|shall not|may)\b(?: \w+)? (?:published|reproduced|republished|rewritten|redistributed|copied)\b(?!.{{0,40}}\buntil\b)"),
    ("metadata", r"\b(?:reproduction|republication|redistribution|reproduced|republished|redistributed|reprinted|rebroadcast)\b.{0,100}\bwithout (?:the )?(?:prior |express |written |explicit |our )*(?:permission|authori[sz]ation|consent|approval)\b"),
    ("metadata", rf"\b(?:{_MATERIAL})\b.{{0,160}}\b(?:published|posted|displayed) (?:in|on) this (?:site|website|page)\b.{{0,20}} belongs? (?:solely |exclusively )?to\b"),
    ("metadata", r"\btranscripts? (?:is|are) (?:created|provided|produced|generated|made)\b.{0,80}(?:rush|deadline|contractor|service|automat|software)|\bthis (?:text|transcript) may (?:not be in its final form|contain errors)\b|\bauthoritative record of\b.{0,60}\b(?:audio|video|print|record|broadcast|programming)\b"),
    ("metadata", rf"\b(?:earlier|previous|prior|original) versions? of (?:this (?:{_PIECE}|report)|the (?:headline|caption))\b|\bthis (?:{_PIECE}) (?:has|have) (?:since )?been (?:updated|corrected|amended|revised|edited)\b|\bthis (?:{_PIECE}) (?:was|has been) (?:first |originally )?(?:published|posted) (?:on|at|by|in)\b"),
    ("metadata", r"\b(?:views|opinions) (?:expressed|stated) (?:here|above|herein|by the authors?|in this (?:commentary|article|column|piece|blog|post|op-ed)) (?:are|do|remain)\b"),
)  # fmt: skip

HINTS = (
    r"\A\W*(?:please )?try (?:again|another)(?: later| one)?\b|\ban (?:unexpected )?error (?:has )?occurred\b|\A\W*something went wrong\b|\bplease (?:verify|confirm|select|choose|check|log in|sign in|see our|visit|wait|credit)\b",
    r"\A\W*(?:sign ?up|subscribe|newsletter|register|log ?in|continue reading|see sample|submit|advertisement|opt out)\b",
    rf"\b(?:enter|provide|submit|type(?: in)?) (?:a|an|your)(?: valid| correct| full)? (?:{_MAIL}|password|post ?code|zip code|user ?name)\b|\b{_MAIL} (?:is|are) (?:required|missing)\b",
    rf"\bto your (?:e-?mail )?(?:inbox|mailbox)\b|\bthe (?:\w+ ){{1,3}}(?:{_LIST}) (?:will )?(?:keeps?|brings?|helps?|gives?|offers?|sends?) you\b|\bwe(?:'ll| will) (?:never|not) (?:share|sell|spam|pass on)\b",
    r"\A\W*accuracy and availability\b|\bmay be updated or revised\b|\bfor more (?:information|stories|news),? (?:visit|see|go to|please)\b|\A\W*visit \S+\.\S+ (?:to|for)\b|\boriginally (?:appeared|published) (?:on|at) \S+\.\w",
    r"\A\W*(?:interested in|want more|what you need to know)\b.{0,60}|\bevery (?:morning|weekday)\b.{0,20}\Z|\A\W*we pay for\b|\A\W*find out what's happening\b",
    r"\A(?-i:[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}),? (?:is|was|writes|covers|reports)\b.{0,80}\b(?:columnist|correspondent|reporter|editor|writer|contributor|author|journalist|producer|fellow|professor|commentator)\b",
    r"\A(?-i:[A-Z][\w.'-]+(?:,? (?:and )?[A-Z][\w.'-]+){0,5}) reported from (?-i:[A-Z])[\w.', -]{2,60}\Z",
    r"\A\W*(?:click|tap|upload|send us|send your|tell us|join us|get in touch|e-?mail us|follow (?:him|her|us|me))\b",
)

CONTROLS = (
    r"\b(?:JUST WATCHED|MUST WATCH|Replay More Videos|More Videos \.\.\.|(?:[Hh]ide|[Ss]how|[Tt]oggle) [Cc]aption|Skip in Skip|Embed x Share|Buy Photo(?= |$)|Open image in gallery"
    r"|Media playback is (?:un|not )supported|\d{1,3} of \d{1,3} (?:Full Screen|Skip|Photos:)|\d{1,3} show all\b)"
)
BUTTONS = (
    r"\b(?:NOW PLAYING|UP NEXT|Now Playing|Up Next|Full ?[Ss]creen|Autoplay|Skip Ad|SKIP AD|Skip x|Play [Ss]lideshow|Play [Vv]ideo|View (?:Photos|[Gg]allery|[Ss]lideshow)|CLOSE"
    r"|Wait \d+ seconds?|Loading\.\.\.|Pause|Mute|Unmute|Current Time \d|Duration \d|Close|Next Slide|Previous Slide|\d{1,3}/\d{1,3}|\d{1,3} of \d{1,3}|\d:\d\d / \d)(?=\W|$)"
)
