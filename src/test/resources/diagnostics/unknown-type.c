foo_t x;
int f(foo_t *p, bar b) { unknown y; baz *z; return 0; }
