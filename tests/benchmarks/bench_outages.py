"""How long the event loop is held while servers come and go, with 60 accounts, three nodes and the window open.

All of it is real: the sandbox with three nodes, the whole program with its window on Qt's loop, the store in its file.
Lines between the program and its servers are cut, silenced, answered with pages and mended, while blocks are made.
An idle loop's worst tick just before tells how busy the machine is with other things.
"""
