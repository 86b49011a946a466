int g(int a, int b);
struct ops { int (*cb)(int); };
int f(struct ops *o) { return g(1, 2, 3) + o->cb(1, 2) + (*o->cb)(); }
