"""Scrapy item pipelines: from a visit to the archive's records, in one commit."""
