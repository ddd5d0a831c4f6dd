"""Scrapy middlewares: what stands between the engine, the wire and the spider."""
