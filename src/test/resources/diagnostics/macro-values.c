#define COUNT 3
#define DIV(a, b) ((a) / (b))
#define NAME "x"
#define DECL(t, n) t n = NAME
#define CALL(f) f(1, 2)
#define SHIFT (1 << 40)
int one(int a);
DECL(int, v);
DECL(char *, w)
int g(int *p)
{
	int a[COUNT] = {1, 2, 3, 4};
	p = COUNT;
	one(NAME);
	CALL(one);
	a[0] = DIV(1, 0);
	a[1] = SHIFT;
	a[2] = DIV(p, 2);
	if (a[0] = COUNT) return NAME;
	int COUNT = 3;
	return one(COUNT, COUNT);
}
