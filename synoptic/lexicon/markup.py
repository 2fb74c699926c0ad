"""What the classes, ids and elements of news pages say about the text in them. Our own list, from knowing common publishing systems.

`CLASS_KINDS`: (kind, words) pairs; an element whose class, id, role, `data-component` or `data-testid` holds one of the words is that kind of noise.
A word with a hyphen stands for those words in that order. The first pair that fits decides.
"""

CLASS_KINDS = (
    ("share", "share shares sharing sharebar sharetools share-buttons social socials social-media socialmedia addthis sharethis addtoany jp-relatedposts sharedaddy whatsapp print-button article-tools tools-bar toolbox"),
    ("caption", "caption captions figcaption wp-caption wp-caption-text photo-credit image-credit image-caption photo-caption img-caption credit credits media-caption gallery galleries carousel slideshow slider lightbox photo-gallery image-source imagecredit mol-img-group photo photos foto fotos image images img picture pictures media-image photo-block image-block"),
    ("other", "comment comments comment-list commentlist disqus disqus-thread livefyre spot-im spotim viafoura coral discussion respond replies reader-comments usercomments fb-comments"),
    ("prompt", "newsletter newsletters subscribe subscription subscribe-box signup sign-up paywall pay-wall piano tp-container meter registration regwall reg-wall donate donation donations support-us contribute contribution membership promo promos promobox promotion cta call-to-action teaser-cta read-more readmore continue-reading poll quiz survey app-download app-banner push-notification follow-us followus tip-us whatsapp-channel telegram-channel subscriber offer upsell lead-gen"),
    ("other", "cookie cookies cookie-banner cookie-consent consent cookieconsent gdpr cmp onetrust didomi qc-cmp privacy-banner popup pop-up modal overlay interstitial lightbox-overlay"),
    ("other", "ad ads advert adverts advertisement advertising adsense adslot ad-slot ad-unit ad-container ad-wrapper ad-label dfp gpt sponsor sponsored sponsor-content outbrain taboola mgid revcontent native-ad promoted banner-ad partner-content adbox advertorial ob-widget"),
    ("navigation", "related related-articles related-content related-stories related-posts relatedposts related-links related-news recommended recommendations recommend most-read mostread most-popular popular trending more-on more-from more-stories more-news also-read read-also see-also read-next up-next you-may-like see-more latest-news latest-stories recirc recirculation inline-link in-article-link rich-link richlink see-also-box top-stories headlines-list sidebar side-bar rail right-rail widget widgets onward onward-content teaser teasers teaser-list article-list linklist link-list links-box bottom-links next-article prev-article pagination pager post-navigation nav-links load-more"),
    ("navigation", "nav navbar navigation menu menus breadcrumb breadcrumbs crumbs topbar top-bar masthead site-header global-header page-header header-nav site-nav site-footer footer footers foot-links skip-link skip-links skiplink hamburger search-form search-box searchform language-switcher lang-switch back-to-top backtotop toc jump-links section-label kicker-link site-branding logo site-title"),
    ("metadata", "byline by-line bylines author authors author-name author-box author-bio authorbox about-author contributor contributors writer journalist author-info author-card posted-by dateline-author date dates datetime date-time dateline-date timestamp time-stamp timestamps published publish-date pubdate published-date publication-date updated last-updated modified post-meta postmeta entry-meta article-meta meta meta-info metadata article-info article-details info-line infoline post-info reading-time read-time readtime views view-count viewcount counter tags tag-list taglist topics topic-tags topic-list keywords labels hashtags post-tags entry-footer copyright legal source sources source-line article-source translation-note translated translator editor-note disclaimer correction corrections rights section-name rubric category categories cat-links article-section article-id print-info edition"),
    ("other", "live-controls live-nav livenav liveblog-nav live-header key-events keyevents pinned-label live-badge autorefresh auto-refresh refresh sort-order filter-bar player video-player jwplayer audio-player video-container embed-title transcript-toggle tooltip visually-hidden screen-reader-text sr-only a11y-hidden"),
)  # fmt: skip

# A class that begins with one of these says how a page is laid out, not what is in the element: "has-image", "with-sidebar", "no-comments".
STATE_WORDS = frozenset("has with without no is not js show hide".split())

# An element's kind by its name or role.
TAG_KINDS = {
    "nav": "navigation",
    "footer": "navigation",
    "figcaption": "caption",
    "button": "other",
    "form": "prompt",
    "label": "prompt",
    "time": "metadata",
    "address": "address",
    "dialog": "other",
    "video": "caption",
    "audio": "caption",
}
ROLE_KINDS = {
    "navigation": "navigation",
    "banner": "navigation",
    "contentinfo": "navigation",
    "search": "navigation",
    "complementary": "navigation",
    "dialog": "other",
    "alertdialog": "other",
    "toolbar": "share",
    "menu": "navigation",
    "menubar": "navigation",
    "button": "other",
    "form": "prompt",
    "tooltip": "other",
}
# Never shown, whatever the style sheet says.
UNSEEN_TAGS = frozenset(
    "script style noscript template iframe frame object embed applet canvas svg math head title meta link base select option optgroup datalist textarea input map area param source track noframes xml".split()
)
BLOCK_TAGS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend "
    "li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul button label video audio".split()
)
# What the sentence under, or over, a title is called.
STANDFIRST_WORDS = frozenset(
    "standfirst subdeck deck dek subtitle sub-title subheadline sub-headline subhead strapline lead lede leadin lead-text intro introduction summary abstract excerpt".split()
)
HEADING_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# Words that say "this is the article": a class that holds one of these is no noise, though it holds one of the words above ("article-body has-sidebar").
BODY_WORDS = frozenset(
    "article-body articlebody article-content article-text story-body storybody story-content story-text entry-content post-content post-body body-content main-content content-body body-text bodytext "
    "articletext maincontent rich-text richtext live-blog liveblog live-post live-entry post-text text-body news-text wysiwyg article story post main hentry".split()
)
