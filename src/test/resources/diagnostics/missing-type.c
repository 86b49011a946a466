x = 5;
static y;
const z = 2;
f(a) { return a; }
int g(a, b) { return a + b; }
int h(int a, b) { return a; }
