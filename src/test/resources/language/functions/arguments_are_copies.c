// Parameters are the callee's own: scalars, pointers, structs; arrays arrive as pointers.
#include <stdio.h>

struct s { int v[4]; char *p; };

static void scalars(int n, char *s, double d) { n++; s++; d *= 2; printf("%d %s %g\n", n, s, d); }
static void array(int v[3], int n) { v[0] = n; v++; v[0] = n + 1; printf("%zu\n", sizeof v); }
static void structure(struct s x) { x.v[0] = 100; x.p[0] = '!'; x.p = 0; }
static void pointer(struct s *x) { x->v[0] = 100; x = 0; }
static void grid(int m[][3], int (*same)[3]) { m[1][2] = 5; printf("%d %zu\n", same[1][2], sizeof *m); }
static void function(int f(int)) { f = f; printf("%d\n", f(1) + (*f)(1)); }
static int inc(int n) { return n + 1; }
static int mine(int n) { int *p = &n; *p += 5; return n; }
static void qualified(const int n, int v[const static 2], char *restrict s) { printf("%d %d %s\n", n, v[1], s); }

int main(void)
{
	int n = 1, v[3] = {0, 0, 3}, m[2][3] = {{0}};
	char text[] = "text", *s = text;
	double d = 1.5;
	struct s x = {{1, 2, 3, 4}, text};

	scalars(n, s, d);                       // expect: 2 ext 3
	printf("%d %s %g\n", n, s, d);          // expect: 1 text 1.5
	array(v, 7);                            // expect: 8
	printf("%d %d %d\n", v[0], v[1], v[2]); // expect: 7 8 3
	structure(x);
	printf("%d %s\n", x.v[0], x.p);         // expect: 1 !ext
	pointer(&x);
	printf("%d\n", x.v[0]);                 // expect: 100
	grid(m, m);                             // expect: 5 12
	function(inc);                          // expect: 4
	function(&inc);                         // expect: 4
	printf("%d %d\n", mine(n), n);          // expect: 6 1
	qualified(4, v, s);                     // expect: 4 8 !ext
	return 0;
}
