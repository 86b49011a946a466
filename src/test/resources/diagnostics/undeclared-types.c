struct device { int a; };
typedef unsigned int my_uint;
my_unit a;
unint b;
boolean c;
string name;
device d;
int f(devcie *p, uint8 n) { u32 x; BYTE y; return 0; }
struct devices e;
unsigned inte g;
