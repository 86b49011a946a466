#define A(x y) x
#define B(x, x) x
#define C(..., x) x
#define D(x
#define E(x) #y
#define F ## x
#define G x ##
#define H"abc"
#define defined 1
#undef __FILE__
int a;
