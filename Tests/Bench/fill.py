"""fill.py DOCUMENT PART < OUTPUT: puts a part's output into a Markdown document.

It goes between `<!-- bench:PART -->` and `<!-- /bench -->`.
"""

import re
import sys

document, part = sys.argv[1:]
with open(document) as file:
    text = file.read()
output = sys.stdin.read().strip()
filled, count = re.subn(
    rf"(<!-- bench:{re.escape(part)} -->\n).*?(<!-- /bench -->)",
    lambda found: f"{found[1]}\n{output}\n\n{found[2]}", text, flags=re.DOTALL)
if count != 1:
    sys.exit(f"fill.py: {document} has {count} places for {part}")
with open(document, "w") as file:
    file.write(filled)
