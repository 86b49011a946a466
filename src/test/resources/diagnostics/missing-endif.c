#ifdef SOMETHING
int f(void) { return 0; }
