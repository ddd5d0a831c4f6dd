"""Loading an archive into an engine: the same rows, in the same order, with the types of `archive.schema`.

One module an engine, imported when it is asked for (`Archive.to_pandas` and its sisters); the engine itself is imported inside the call.
Times whose names end in `_at` are UTC timestamps, dates (`_date`) are dates; everything else has the type its line has. `None` and
the engine's own null are the only missing values.
"""
