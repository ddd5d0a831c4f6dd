"""The crawler and the extractor: Scrapy spiders that crawl newspapers, and a pure extraction core that needs no Scrapy."""
