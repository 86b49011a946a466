typedef int counter_t;
counter_s x;
int f(conter_t a) { return a; }
