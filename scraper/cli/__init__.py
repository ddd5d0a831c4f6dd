"""The `backissue` command: one module a verb, each with `add_parser(subparsers)` and `run(args) -> int`.

A verb's module imports at its top only what is quick to import; what it works with (Scrapy, lxml, the archive) it imports when it runs.
That keeps `backissue --help` fast, and Scrapy out of the verbs that do not crawl.
"""
