#inlude "x.h"
int f(void) { return 0; }
