int must(void) __attribute__((warn_unused_result)); int f(void) { must(); (void)must(); int x = must(); if (must()) x++; return x; }
