"""Scrapy settings of backissue. Names that begin with BACKISSUE_ are our own and are described in docs/settings.md."""

from archive import __version__
from scraper.worker_pool import usable_cores

BOT_NAME = "backissue"
SPIDER_MODULES = ["scraper.spiders"]
NEWSPIDER_MODULE = "scraper.spiders"
ADDONS = {"scraper.addon.BackissueAddon": 500}

# Our own settings
BACKISSUE_ARCHIVE = None  # folder of the archive; without it items go to Scrapy's feeds only
BACKISSUE_LIMIT = 0  # articles to archive in one run, 0 = all
BACKISSUE_ALLOW_PRIVATE: list[str] = []  # hosts on private or loopback addresses that may be asked
BACKISSUE_REVISIT = "due"  # archived articles to look at again: due, all or none
BACKISSUE_SINCE = None  # articles published on this day or later, YYYY-MM-DD
BACKISSUE_UNTIL = None  # articles published on this day or earlier, YYYY-MM-DD
BACKISSUE_REFUSE_RESERVED = False  # keep no article whose page reserves text and data mining or machine learning
BACKISSUE_CONTACT = None  # web page or address of whoever runs the crawl, told to the sites
BACKISSUE_WORKERS = usable_cores()  # processes that read pages, started as they are needed; 0 = read where pages are fetched
BACKISSUE_READ_TIMEOUT = 60.0  # seconds reading one page may take (only with workers)
BACKISSUE_DRY_RUN = False  # look at the sources only: no article is asked for
BACKISSUE_RAW = True  # keep the pages as captured in WARC files
BACKISSUE_MIN_FREE_MB = 50  # with less free space a crawl stops; 0 = go on until the disk is full
BACKISSUE_COMPRESSION = "gzip"  # of the tables: gzip or zstd
BACKISSUE_SEAL_MINUTES = 60.0  # readers see what was captured so long ago, or earlier
BACKISSUE_WARC_MB = 1000  # a WARC file of this size is followed by a new one
BACKISSUE_PROGRESS = False  # a progress bar on stderr

# Politeness: at least half a second between requests to one host, adapted to how fast it answers
USER_AGENT = f"backissue/{__version__}"
ROBOTSTXT_OBEY = True
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = 1.0
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0
DOWNLOAD_DELAY = 0.5
BACKISSUE_HOST_DELAYS: dict[str, float] = {}  # seconds, by host or domain: hosts that are to be asked more slowly
DOWNLOAD_DELAY_JITTER = 0.0  # Scrapy's would halve the delay now and then
CONCURRENT_REQUESTS_PER_DOMAIN = 2
RETRY_ENABLED = False  # the frontier tries again, later and also after a restart
REDIRECT_MAX_TIMES = 10

# Defence: nothing listens, nothing is downloaded that no one asked for
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
COOKIES_ENABLED = False  # Scrapy's cookie middleware would download the public suffix list
METAREFRESH_ENABLED = False
DOWNLOAD_MAXSIZE = 20 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_TIMEOUT = 60.0
TWISTED_DNS_RESOLVER = "scraper.middlewares.private.GuardedResolver"

REFERRER_POLICY = "no-referrer"

# One page brings one item: more workers for it would only cost (Scrapy starts this many for every page)
CONCURRENT_ITEMS = 1

DOWNLOAD_HANDLERS = dict.fromkeys(("http", "https"), "scraper.handlers.RecordingDownloadHandler")  # keeps headers as sent
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,  # SameSiteMiddleware knows better what a site is
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,  # takes a 5xx for permission
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,  # takes a damaged body for text
    "scraper.middlewares.encoding.ContentEncodingMiddleware": 590,
    "scraper.middlewares.pause.RetryAfterMiddleware": 630,
    "scraper.middlewares.site.SameSiteMiddleware": 70,
    "scraper.middlewares.robots.RobotsMiddleware": 100,
    "scraper.middlewares.tdm.TdmMiddleware": 110,
    "scraper.middlewares.capture.CaptureMiddleware": 640,  # nearer to the wire than decompression and redirects
    "scraper.middlewares.private.PrivateAddressMiddleware": 650,  # the last word on every request
}
SPIDER_MIDDLEWARES = {
    "scrapy.spidermiddlewares.httperror.HttpErrorMiddleware": None,  # every answer reaches the spider: a 404 is an outcome too
    "scraper.middlewares.follow.FollowMiddleware": 990,  # next to the spider
}
ITEM_PIPELINES = {
    "scraper.pipelines.archive.ArchivePipeline": 500,
    "scraper.pipelines.feed.FeedPipeline": 900,
}
EXTENSIONS = {
    "scrapy.extensions.throttle.AutoThrottle": None,  # ours is one
    "scraper.extensions.throttle.HostThrottle": 0,
    "scraper.extensions.progress.Progress": 500,
    "scraper.extensions.deadline.Deadline": 500,
}

STATS_CLASS = "scraper.extensions.stats.Stats"
DOWNLOADER_STATS = False  # CaptureMiddleware counts answers and bytes; Scrapy writes each request out to measure it

FEED_EXPORT_ENCODING = "utf-8"
LOG_LEVEL = "INFO"
