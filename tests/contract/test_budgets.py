"""What the package costs: import, first call, memory, and the size of a layer, each against a limit.

(Being written 05:07 by the author of test_imports.py and test_text.py, together with test_travel.py.)
"""
