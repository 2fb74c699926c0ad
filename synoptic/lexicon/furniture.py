# ruff: noqa: E501 - one pattern a line reads better than broken ones
r"""What surrounds an article on its page, as patterns over one line or one part of it. Our own list, from knowing news sites.

Each table holds (kind, pattern) pairs; a pattern must match from the beginning of the part, in any case. `WHOLE` patterns must match
all of it (`\x00` in one stands for a bullet or bracket before the words); `OPENING` patterns are the beginnings of prompts and captions, whatever follows in the part.
"""

_NETWORK = (
    r"facebook|fb|twitter|x|tweet|retweet|whats\s?app|telegram|viber|linkedin|linked in|reddit|pinterest|pin it|pocket|messenger|flipboard|threads|bluesky|"
    r"mastodon|instagram|youtube|tiktok|vk|vkontakte|odnoklassniki|tumblr|weibo|wechat|line|xing|truth social|signal|rss"
)
_SHARE_ACT = r"share|shares|shared|sharing options|share options|e-?mail|print|copy(?: the)? link|copy url|link copied!?|copy|save|bookmark|like|likes|send|gift article"
_SHARE_FILL = r"this|article|story|page|post|on|via|by|to|with|in|your|friends|and|or|the|link|a|now|it|open|opens|new|window|comments?|[\d.,]+[km]?"
SHARE_CORE = rf"(?:{_NETWORK}|{_SHARE_ACT})"
SHARE_BAR = rf"(?:{SHARE_CORE})(?:[\s,|/•·+:&()>!-]+(?:{SHARE_CORE}|{_SHARE_FILL}))*[\s:!>]*|(?:[\d.,]+[km]?)\s(?:shares|retweets|likes)"

_SECTION = (
    r"news|world(?: news)?|politics|political news|business|economy|economics|sports?|opinion|comment|editorial|letters|culture|arts?|technology|tech|science|health|"
    r"education|environment|climate|travel|life ?style|entertainment|local(?: news)?|national(?: news)?|international|europe|asia|africa|middle east|americas|"
    r"us news|uk news|u\.s\.|courts?|crime|law|justice|weather|traffic|video|videos|audio|podcasts?|breaking(?: news)?|exclusive|analysis|explainer|features?|"
    r"interviews?|society|community|religion|defen[cs]e|security|war(?: in ukraine)?|markets|finance|money|property|regional|region|top news|top stories|"
    r"headlines|home|front page|latest(?: news)?|live|main|in brief|incidents|accidents|foreign affairs|diplomacy|energy|police|obituaries|press releases?|"
    r"columns?|investigations?|photos?|gallery|magazine|newswire|wire|newsfeed|all news|official|domestic|abroad|city|metro|state"
)
SECTION = rf"(?:{_SECTION})(?:\s?(?:[/>»›|&,•·+]|and)\s?(?:{_SECTION}))*"

_LABEL = (
    r"(?:first\s)?(?:published|posted|created|issued|uploaded|released|added|filed|written|publish(?:ed)? date|publication date|date(?: of publication| published)?|pub\. date)"
    r"|(?:last\s)?(?:updated?|modified|edited|amended|revised|changed|upd\.?)(?:\sdate)?"
)
DATE_LABEL = rf"(?:{_LABEL})"

WHOLE = (
    ("other", r"(?:adverti[sz]e?ments?|advert|ads?|anzeige|publicidad|sponsored(?: content| by .{1,40})?|paid (?:content|post|partnership).{0,40}|promoted(?: content)?|partner content)(?:\s?[-–—:]?\s?(?:continue reading.*|story continues.*|scroll.*|article continues.*|remove ads|skip.*))?"),
    ("other", r"[\W_]{1,}"),
    ("other", r"(?:key points?|key takeaways?|takeaways|at a glance|highlights|in short|in brief|the gist|tl;?\s?dr|summary box|fast facts|quick read|story highlights|main points|the essentials|article summary|key developments):?"),
    ("other", r"(?:-\s?)?(?:ends?|30|more)(?:\s?-)|\(ends?\)|/?ends/?|- ?0 ?-|###"),
    ("other", r"(?:please )?(?:enable|turn on|activate) (?:javascript|cookies).*|.{0,40}javascript (?:is|must be|to) .*|your browser (?:does not|doesn't|is) .*|loading(?:\.{3}|…)?(?: .{1,30})?|error loading.*|this video (?:is|can|could).{0,60}"),
    ("other", r"(?:media playback is (?:not supported|unsupported) on (?:this|your) device)(?: .*)?|(?:playback|video) (?:of this video )?is (?:not|un)\s?available.*"),
    ("other", r"live(?:\s?(?:updates?|blog|feed|reporting|coverage|now))?|(?:show )?key events(?: only)?(?:.{0,20})|pinned(?: post)?|(?:newest|oldest|latest)(?: posts?)? first|(?:auto-?)?(?:refresh|update) (?:on|off|every .*)|\d+ new (?:updates?|posts?)|view (?:latest|all) (?:updates|posts).*|(?:jump|go) to (?:latest|top|comments).*|reporting by our .{1,30} team"),
    ("metadata", r"(?:posted |updated |published )?(?:\d+|an?|one|two|three|few) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month)s? ago|(?:\d+[hmd]) ago|just now|yesterday at .{1,12}|today at .{1,12}"),
    ("metadata", r"(?:est(?:imated|\.)? )?(?:reading time|read time|time to read)\s?:?.{0,3}(?:approx(?:imately|\.)? )?\d+ ?min(?:ute)?s?\.?|\d+[- ]?min(?:ute)?s?\.?[- ](?:read|reading)(?: time)?|< ?1 min(?:ute)? read|\d+ words"),
    ("metadata", r"(?:views?|hits|reads|viewed|read|comments?|replies|shares|rating|votes?)\s?[:(]\s?[\d\s.,]+[km]?\)?(?: times)?|[\d.,\s]+[km]? (?:views?|hits|reads|comments?|replies|readers|people (?:read|reading) this)|no comments?(?: yet)?|be the first to comment|(?:add|post|leave|write|view|show|read|see|all) (?:a |the |your |all )?comments?(?: \(?\d+\)?)?|comments?(?: are)?(?: closed| off)?"),
    ("metadata", r"(?:tags?|topics?|keywords?|filed under|labels?|categor(?:y|ies)|related topics|subjects?|section|rubric|in this (?:article|story)|hashtags?|location|language|region|issue|edition|page|vol(?:ume)?)\s?[:：]\s?[^.!?]{1,200}"),
    ("metadata", r"[a-z]{2,6}(?:-[a-z]{2,5})?(?:/[a-z]{2,4}(?:-[a-z]{2,4})?){1,3}"),
    ("metadata", r"(?:#\w+[\s,]*){1,20}"),
    ("metadata", r"(?:print |digital |morning |evening |final |late )?(?:edition|issue)(?:,? (?:no\.?|number)? ?\d*)?|(?:no|issue|vol)\.? ?\d+(?:\s?[,(].{0,30})?|page [a-z]?\d+|p\. ?\d+|(?:front|cover|inside) page"),
    ("metadata", r"\(?(?:additional |further |local )?(?:reporting|writing|edited|editing|compiled|research|photography|production|graphics?|translat(?:ed|ion)|design|contribut(?:ed|ions?))(?: by\b|\s?:)[^.]{2,}(?:[.;)].*)?|\(?(?:additional )?reporting from [^.,]{2,40}\)?\.?"),
    ("metadata", r"\(?(?:with |using )(?:additional |extra )?(?:reporting|files|inputs?|assistance|contributions?|material|information|reports?|agenc(?:y|ies)|wire)(?: (?:reports?|material|services|copy|inputs?))?(?: (?:by|from|of|in) .{2,80})?\)?\.?|[—–-] ?with (?:assistance|reporting|help) (?:by|from) .{2,80}|\(?with (?:agencies|wires?|afp|ap|reuters|pti|dpa|tass|efe|xinhua)(?:[,/&and ]{1,6}[a-z]{2,10}){0,3}\)?\.?"),
    ("metadata", r".{3,120}\b(?:contributed (?:to (?:this|the) (?:report|story|article|piece)|(?:additional )?reporting(?: from .{2,30})?)|assisted (?:in|with) (?:this|the) report)(?: from .{2,40})?\.?"),
    ("metadata", r"\(?(?:©|\(c\)|copyright\b|all rights reserved|tous droits).{0,240}"),
    ("metadata", r"(?:this (?:material|content|article|story|report)|no part of this .{1,20}|reproduction|any (?:reproduction|use)|republication|reprint(?:s|ing)?) (?:may|is|are|can|without|of|prohibited|from|must).{0,200}(?:published|permi|copyright|prohibited|reproduc|rewritten|redistribut|licen[cs]e|syndicat).{0,160}"),
    ("metadata", r"our standards\s?:.*|the thomson reuters trust principles\.?|(?:purchase|acquire|get) licensing rights.*|suggested topics:?.*|opens new tab"),
    ("metadata", r"(?:.{0,60}[-–—|,:.] ?)?\(?(?:automatic|automated|machine|auto|ai)[- ]?translat(?:ion|ed).{0,160}|(?:this (?:article|text|story|page) (?:was|has been|is) )?(?:automatically |machine |originally )?translated (?:from|by|with|using|into|automatically)\b.{0,120}|(?:read|available|also|see) (?:this |it |the )?(?:article |story |original )?in (?:english|spanish|french|russian|ukrainian|arabic|chinese|german|serbian|turkish|polish|portuguese|italian)\b.{0,60}|(?:original|source) (?:in|language|text)\s?[:(]? ?\w+.{0,30}|show original(?: text)?|translate(?: this page)?|translation:? .{2,40}"),
    ("metadata", r"(?:this (?:article|story|report|piece|post) (?:was|has been|is|first|originally|appeared)|(?:originally|first) (?:published|appeared)|republished|reprinted|reposted|syndicated)\b.{0,50}\b(?:published|updated|amended|corrected|appeared|republished|reprinted|provided|produced|syndicated|by|in|from|on|with permission)\b.{0,160}"),
    ("metadata", r"\x00(?:adds|recasts|updates|refiles|corrects|rewrites|removes|clarifies|fixes|repeats)\b(?!.*\b(?:said|says)\b)[^.!?]{2,160}\)?"),
    ("metadata", r"(?:editor'?s note|correction|clarification|disclaimer|note to (?:editors|readers)|embargo(?:ed)?(?: until)?)\s?[:(].*|the (?:views|opinions) expressed .*"),
    ("metadata", r"(?:source|via|courtesy(?: of)?|credit|news source|agency|provided by|from)\s?: ?[^.!?]{2,80}\.?|information from: .*|source link:?.*"),
    ("metadata", r"(?:from )?(?:our|staff|special|web|news|foreign|political|senior|chief|local|wire|agency)(?: (?:own|special|staff|foreign|web|news|desk|online|and|political|senior|local|agency))* (?:correspondents?|reporters?|writers?|editors?|desk|team|reports|services|staff|sources)(?: in [A-Z][\w ]{1,20})?"),
    ("metadata", r"(?:photo|photos|text|author|story|video|words|pictures|report)(?: (?:and|&) (?:photos?|text|video|pictures))? ?: ?[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}(?:,? [A-Z]\w+)?"),
    ("navigation", r"(?:home|menu|main menu|search|skip to (?:main )?(?:content|navigation)|skip (?:advert|ad)|back|top|back to (?:top|home ?page|news|overview|list|all .{1,20})|(?:next|previous|prev|older|newer)(?: (?:article|story|page|post|news|photo|slide|video)s?)?|first|last|sections?|site ?map|log ?in|log ?out|sign ?in|sign out|my account|my profile|settings|close|open|more|all news|(?:news )?archive|about(?: us)?|contacts?(?: us)?|imprint|impressum|legal notice|privacy(?: policy| notice)?|terms(?: of (?:use|service))?|terms and conditions|cookie (?:policy|settings|preferences)|cookies|advertise(?: with us)?|careers|jobs|help|faq|accessibility|e-?paper|today'?s paper|weather|horoscopes?|crosswords?|puzzles|games|shop|store|events|tv guide|radio|listen|watch|live tv|english|русский|українська|français|español|العربية|中文|deutsch)(?:\s?[|/>»›•·]\s?.{1,30})*"),
    ("navigation", r"(?:<<|<|←|«|‹|>>|>|→|»|›) ?[^.!?]{1,80}"),
    ("navigation", r"(?:related|recommended|similar|more|other|latest|popular|trending|most (?:read|popular|viewed|commented|shared|watched|recent)|top|featured|suggested|sponsored|further|recent)(?: (?:articles?|stories|news|content|topics?|coverage|links?|posts?|reading|videos?|headlines|from .{2,40}|on this(?: story| topic)?|in .{2,30}|for you|now|today|this week|like this|about this|by this author))*(?: (?:from|in|on) .{2,40})?:?"),
    ("navigation", r"(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed|want to read)|what to read next|editor'?s? ?s?(?: picks?| choice)?|don'?t miss|in case you missed it|up next|now playing|now reading|keep reading|from the web|around the web|in other news|also on .{2,40}|see all|view all|show all|see more|view more|show more|load more|read more|read next|find out more|learn more|more details|full story|full coverage)(?: .{0,30})?[:>»…]*"),
    ("caption", r"(?:photo|photos|video|image|picture|pictures|gallery|photo gallery|slideshow|infographic|graphic|map|chart|audio|watch|play|play video|view gallery|enlarge(?: this)?(?: image)?|toggle caption|hide caption|show caption|view (?:image|photo)s? .{0,20}|open image in gallery|(?:\d+|one) ?(?:/|of) ?\d+|\+ ?show all.*|scroll (?:down|below|up)(?: for .{2,30})?|(?:getty(?: images)?|shutterstock|alamy|istock|unsplash|epa|swns|pa wire|pa archive|ap photo|file photo|stock (?:photo|image)|archive photo|illustrative (?:photo|image)|file pic|handout|screenshot|screengrab|courtesy photo)(?:[/, ].{0,40})?)"),
    ("address", r"[<(\[]?(?:https?://|www\.)\S+[>)\]]?"),
    ("address", r"(?:original|source|full|short|permanent|canonical|direct|article)? ?(?:urls?|links?|web ?(?:site|address)|perma ?link|address|source url)\s?:?\s?(?:[<(\[]?(?:https?://|www\.)\S+)?"),
    ("address", r"(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+)(?:[\s,;|]+[\w.+-]+@[\w-]+(?:\.[\w-]+)+)*"),
    ("address", r"(?:tel|phone|fax|e-?mail|mail|twitter|telegram|whatsapp|contact)(?:\.|s)?\s?: ?[+@<(\[\w][^!?]{3,80}|@\w{2,30}"),
    ("address", r"(?:find|visit|see|follow|read|reach) (?:us|him|her|me|them|more)(?: (?:online|on|at|here))?:? ?(?:https?://|www\.|@)\S+.{0,60}"),
)  # fmt: skip

OPENING = (
    ("prompt", r"(?:read|see|watch|listen|look)(?: (?:also|too|next|more|on|here|now|live|further))+(?:\s?[:>–—-]|\s(?:about|on|at|in|here)\b|$)"),
    ("prompt", r"(?:read|see|watch|view|get|find|check(?: out)?|browse|explore|discover)(?: (?:the|our|all|more|this|it|his|her|its|their))? (?:rest|full (?:story|article|report|statement|interview|coverage|list|text)|latest(?: (?:news|updates|headlines|stories))?|live (?:updates|coverage|blog)|coverage|original(?: (?:article|story))?|more(?: (?:news|stories|articles|coverage|videos))?)\b(?: (?:of|on|about|from|in|at|by|with|and|here|below|online|for|story|article)\b|\s?[:>.!…]|$)"),
    ("prompt", r"(?:also read|must read|must see|must watch|read this|watch this|see this|now read|related|more|see also|further reading|background|watch|listen|video|in pictures|in photos|podcast|gallery|quiz|poll|explainer|explained|opinion|analysis|live|don'?t miss|recommended|you may like|also of interest|on the same topic|on (?:this|the) topic|by the way, see|earlier on .{2,20})\s?(?::|>>?|»|›|►|▶| – | \| )\s?\S"),
    ("prompt", r"(?:click|tap|press|swipe)(?: (?:here|on|below|the|this|to|through|for))+\b|calculate your\b|scroll (?:down|below|to|for|up)\b|swipe (?:left|right|to)\b"),
    ("prompt", r"(?:please )?(?:subscribe|sign ?up|sign in|log ?in|register|enrol|opt in)(?: (?:now|today|here|free|for free|yourself))?(?: (?:to|for|on|and|with|in|from|via|at|or|now|today)\b|\s?[!:.|,]|$)"),
    ("prompt", r"(?:join|follow|like|add|find|contact|e-?mail|call|whatsapp|message|write to|text|reach|tip|support|help|fund|back) (?:us|me|our|@\w+|the newsdesk|the newsroom|the editor)\b(?!\s(?:president|government|troops|forces|leaders?|army|people|soldiers|minister|military|officials?))"),
    ("prompt", r"join (?:the (?:conversation|discussion|debate)|now|today|over \d|thousands)|follow (?:@\w+|.{2,60}(?:on (?:x|twitter|facebook|instagram|telegram|whatsapp|youtube|tiktok|google news|social media|linkedin|threads|bluesky)|['’]s coverage|live updates|here)\b)"),
    ("prompt", r"(?:download|install|get|try)(?: (?:the|our|your|a|this))?(?: [\w'’.&-]+){0,4} (?:app|apps|newsletter|newsletters|e-?edition|alerts|notifications|extension|briefing|bulletin|magazine|podcast)\b"),
    ("prompt", r"(?:our|the|this|free|daily|weekly|morning|evening)? ?(?:e-?mail )?(?:newsletters?|news alerts?|push notifications?|mailing list)\s?[:!]|.{0,80}\b(?:(?:straight |direct(?:ly)? |delivered )?(?:in|to|into) your (?:inbox|mailbox|phone|email)|be the first to know)\b"),
    ("prompt", r"(?:support|back|fund|help)(?: (?:local|independent|quality|free|honest|public|fearless|our|the|real|serious|ethical))+ (?:journalism|journalists|reporting|media|press|newsroom|newspaper|work)\b|support us\b|donate(?: (?:now|today|here|to|via|\$|€|£))?\b(?:\s?[!:.]|\s(?:now|today|here|to us|via)|$)|(?:make|give) a (?:donation|contribution)\b|(?:become|be) a (?:member|subscriber|supporter|patron|premium)\b|buy (?:us|me) a coffee|start your (?:free|trial|subscription)|try (?:it |us )?(?:for )?free|subscription (?:offer|required)|special offer\b|.{0,40}\bsubscribe (?:for|from|now|today|here)\b"),
    ("prompt", r"(?:have your say|vote in (?:our|the) (?:poll|survey)|take (?:our|the|this|part in our) (?:poll|quiz|survey|test)|(?:so )?what(?: do|'s| is) you(?:r)?(?: think| opinion| view| say| take)|tell us (?:what|your|in|how|about)|let us know|(?:leave|add|post|write) (?:a|your) (?:comment|reply|message|response)|share your (?:story|stories|thoughts|views?|opinions?|experience|memories|photos)|comment(?:s)? (?:below|here)|give (?:us )?your (?:opinion|feedback)|rate this|was this (?:article|helpful|useful)|did you (?:like|enjoy|find)|how (?:useful|helpful) (?:was|did))\b"),
    ("prompt", r"(?:got|have|do you have|did you see|did you witness|were you|are you) (?:an?|any|some|there|affected|in|at|the)\b.{0,60}(?:story|tip|tips|news|scoop|information|photos?|video|question|affected|witness).{0,8}\?"),
    ("prompt", r"(?:do you like|did you like|(?:are you )?enjoy(?:ed|ing)?|like|liked|love) (?:what you(?:['’]re| are| have)? (?:read|see|reading|seeing)|this (?:story|article|content|post)|our (?:work|content|journalism|stories))\b|if you (?:like|liked|enjoy|enjoyed|found|value|appreciate|have (?:been affected|a story|any|information|a tip))\b.{0,120}\b(?:subscribe|support|share|follow|donate|sign up|contact|email|consider|click|visit|let us|helpline|call|get in touch)\b"),
    ("prompt", r"(?:found|find|spotted|noticed|see|seen|saw|notice) (?:a|an|any) (?:mistake|error|typo|inaccuracy|bug|misprint)s?\b|report (?:a|an|this) (?:mistake|error|typo|inaccuracy|correction|problem|issue|ad|comment)|(?:select|highlight|mark) (?:it|the|a|this)\b.{0,40}\bpress\b|.{0,40}\bctrl ?\+ ?enter\b|suggest a correction"),
    ("prompt", r"(?:print|printer[- ]friendly|printable|mobile|full|desktop|text|audio) version\b|version for (?:print|printing|the visually)|(?:text|font) size\b|listen (?:to (?:this|the) (?:article|report|story|episode|podcast|interview)|live|now|on (?:apple|spotify|bbc|air))|(?:play|watch|view|hear) (?:the |this |our |live |full |in )?(?:video|clip|live|now|gallery|interview|report|podcast|episode|photos|app|slideshow|footage below)\b(?=\s?[:!.|>]|$|\s(?:on|here|above|below|now))"),
    ("prompt", r"this is a (?:developing|breaking)(?: news)? story|(?:this|the) (?:story|article|page|post|report|live ?blog) (?:is being|will be|is|has been) (?:continuously |regularly |constantly )?(?:updated|developing|breaking)\b|(?:more|further) (?:to (?:follow|come)|details? (?:to follow|soon|shortly|as we get)|updates? (?:to follow|soon|shortly))|(?:refresh|reload) (?:this|the|your) (?:page|browser)|check back (?:for|soon|later|here)|stay (?:tuned|with us|updated|informed|connected)\b|breaking news(?: alert)?[:;]? more"),
    ("prompt", r"thank(?:s| you) for (?:reading|subscribing|joining|following|watching|listening|your (?:support|interest|feedback)|being a|signing)\b|continue reading|(?:story|article|text|report|content) continues (?:below|after|under|on)|(?:the )?(?:rest|remainder) of (?:this|the) (?:article|story|text) (?:is|can)|(?:this|the) (?:article|content|story|page) is (?:for|free|only|available|reserved|exclusive|premium|locked|behind)\b.{0,80}(?:subscribers?|members?|registered|readers|read|premium|paywall)|to (?:continue|keep|read) (?:reading|the full|this)|(?:you have|you've|you) (?:\d+|reached|read|used|exhausted).{0,30}(?:articles?|limit|free|left)\b|already (?:a |an |have an? )?(?:subscriber|subscribed|member|registered|account|print)|unlimited (?:digital )?access|(?:exclusive|only) (?:to|for) (?:our )?(?:subscribers|members)|(?:subscribers?|members?|premium)[- ]only|unlock (?:this|the|full|unlimited)|create (?:a|your) (?:free )?account"),
    ("prompt", r"(?:we|this (?:web)?site|our (?:web)?site|.{2,30} and its partners) (?:and our (?:\d+ )?partners )?(?:use|uses|store|value|need|care about) (?:cookies|your (?:privacy|consent|data)|.{0,40}cookies)|(?:accept|reject|allow|manage|decline)(?: all| necessary| essential| optional)?(?: (?:cookies|preferences|consent|settings|options))?$|by (?:continuing|using|clicking|subscribing|signing up|submitting)\b.{0,80}(?:agree|accept|consent|terms|cookies)|(?:this site is )?protected by recaptcha|cookie (?:policy|settings|notice|consent)"),
    ("prompt", r"(?:for|get) (?:more|all|the latest|full|complete|further|up-to-date|breaking) .{0,80}?(?:[:,]? ?(?:click|visit|go to|tap|follow|subscribe|sign up|see|check|download|tune|https?:|www\.)|: ?$)|more .{2,40}: ?(?:https?:|www\.)|more on .{2,60}(?:https?:|www\.|here|: ?$)|more on this (?:story|topic)\b|more from .{2,60}: ?$"),
    ("prompt", r"(?:read|view|see|watch) (?:it |more |this |the .{2,30} )?(?:at|on|in|via) (?:https?:|www\.|our (?:site|website|app|page|channel))|(?:read or )?share (?:this|the|your|on|with|via)(?: (?:story|article|post|page|news|link|video|this))?\s?[:!]?(?: ?https?:.*)?$"),
    ("prompt", r"(?:our|the) (?:journalism|reporting|work|newsroom|website|site) (?:needs|depends|relies|is (?:funded|supported|made possible)|remains free)\b|you can (?:support|help|donate|subscribe|follow|also (?:read|follow|subscribe|watch))\b|(?:make|set|add) .{2,40} (?:as )?(?:your )?(?:preferred|favou?rite|trusted) (?:news )?source"),
    ("caption", r"(?:photo|photos|picture|pictures|pic|pics|image|images|caption|illustration|photograph|graphic|screenshot|video|cover photo|main (?:image|photo)|lead image|featured image|header image)(?: (?:credit|copyright|caption|source|courtesy|by|from))*\s?(?:[:/©]|,\s(?=[A-Z]))\s?\S"),
    ("caption", r"(?:file|archive|archival|stock|undated|handout|illustrative|illustration)(?: (?:photo|picture|image|pic|photograph|footage|handout))?\s?(?:[:–—]|\s-\s)\s?\S|(?:file|archive) (?:photo|picture|image)\b"),
    ("caption", r".{0,160}\ba (?:post|photo|video) (?:shared|posted) by .{2,60}\bon\b.{0,40}\d"),
    ("caption", r"(?:image|media|video|photo|picture) (?:copyright|caption|source|credit)[,:]?\s|(?:enlarge|open|view) (?:this )?image\b|(?:hide|show|toggle) caption\b|in (?:this|a|an) (?:(?:undated|file|handout|aerial|combination|screen) )*(?:photo|image|picture|frame ?grab|photograph|screenshot|grab)(?: (?:taken|provided|released|made|from|distributed|issued|supplied|shared|obtained))\b"),
    ("caption", r"(?:the )?(?:photo|picture|image|video|photograph)(?: (?:above|below|left|right))? (?:shows?|showing|depicts?|taken|released|provided|posted)\b.{0,160}[^.!?]$"),
)  # fmt: skip

# A line that says nothing else closes with one of these: who took the picture.
CREDIT_TAIL = (
    r"(?:\((?:[^()]{0,40}\b)?(?:photos?|pictures?|pics?|image|images|credit|photograph|courtesy|handout|file|screenshot|archive|illustration)\b[^()]{0,60}\)"
    r"|\((?:[A-Z][\w. '’-]{1,30}[/|] ?)?(?:AP|AFP|EPA|EPA-EFE|REUTERS|Reuters|Getty(?: Images)?|TASS|Xinhua|PA|Shutterstock|Alamy|Anadolu|dpa|ANSA|EFE)(?: ?/ ?[A-Z][\w. '’-]{1,30})?\)"
    r"|\b(?:[Pp]hotos?|PHOTO|[Pp]ictures?|[Ii]mages?|[Pp]hotograph|[Cc]redit|[Pp]ics?) ?(?:[Bb]y|:|[Cc]redit:?|[Cc]ourtesy(?: of)?:?|©)\s?[A-Z@/][^.!?]{1,60}"
    r"|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3} ?(?:/|via|\|) ?(?:AP|AFP|EPA|EPA-EFE|REUTERS|Reuters|Getty(?: Images)?|TASS|Xinhua|PA|PA Wire|Shutterstock|Alamy|Anadolu|dpa|ANSA|EFE|Associated Press|Bloomberg|The New York Times|Handout)(?: via [A-Z][\w ]{1,20})?"
    r"|(?:REUTERS|AFP|EPA|AP|TASS|DPA|EFE|ANSA) ?/ ?[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3})\s*[.)\]]?"
)
# What captions say and running text does not, in a line that has no full stop.
CAPTION_SIGN = (
    r"\((?:left|right|centre|center|pictured|file|above|below|l|r|c|top|back|bottom|inset|far (?:left|right)|second (?:from )?(?:left|right)|circled|foreground)\)"
    r"|,? pictured(?: (?:here|in|with|above|at|on|outside|left|right|below|during|last|arriving|leaving))?\b|\bfile (?:photo|image|picture|pic|footage)\b|\b(?:is|are) seen (?:here|in|at|on|near|outside|inside|through|after|during|as)\b"
    r"|\bin this (?:file )?(?:photo|image|picture|frame grab|photograph)\b|\b(?:poses?|posing) (?:for|with|outside|at|during)\b"
)
# Under such a heading the lines that follow are links, not text.
LINK_LIST = (
    r"(?:related|recommended|similar|more|other|latest|popular|trending|most (?:read|popular|viewed|commented|shared|watched)|top|suggested|further|recent)(?: (?:articles?|stories|news|content|topics?|coverage|links?|posts?|reading|videos?|headlines|from .{2,40}|on this(?: story| topic)?|in .{2,30}|for you|like this))*:?"
    r"|(?:read|see|watch)(?: (?:also|more|next|too))+\s?:?|see also:?|also read:?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed):?|what to read next:?|editor'?s'? (?:picks?|choice):?|don'?t miss:?|in case you missed it:?|in other news:?|sponsored(?: links| stories)?|from (?:the|around the) web|around the web|on the same topic:?|on (?:this|the) topic:?|in this section:?|quick links:?|useful links:?"
)
COMMENTS = r"(?:\d+ |all |readers'? |user |top |latest |your |view |show )?(?:comments|replies|reactions|responses|discussion)(?: ?[:(]? ?\d+\)?)?|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)"
