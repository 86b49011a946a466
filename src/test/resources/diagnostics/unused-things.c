static int used(void) { return 1; }
static int unused(int a) { return a; }
static int unused_variable;
static const int unused_const = 1;
static int declared_only(void);
int f(int parameter)
{
	int a, b = 1, c;
	static int s;
	c = 2;
	const int d = 4;
	struct { int x; } e;
	typedef int local_type;
label:
	used();
	return 0;
}
