int none(void);
int one(int a);
int many(int a, ...);
int old();
static int st(int a, int b) { return a + b; }
int f(int (*fp)(int))
{
	none(1);
	one();
	one(1, 2, 3);
	many();
	old(1, 2);
	st(1);
	fp();
	fp(1, 2);
	return st(1, 2, 3);
}
