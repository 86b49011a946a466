#define N 1
#define N 2
#define F(x) x
#define F(y) y
int f(void) { return N; }
