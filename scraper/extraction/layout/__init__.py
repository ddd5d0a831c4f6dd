"""The page laid out once: elements, what their class names hint at, blocks of text; and what addresses say."""
