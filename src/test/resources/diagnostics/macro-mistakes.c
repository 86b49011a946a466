#define SQUARE(x) ((x) * y(x))
#define ADD(a, b) a + b
#define LAST(l) l->tail
#define BOTH(a, b) ADD(SQUARE(a), LAST(b))
#define BAD struct nothing q
#define UNDEF undefined_name
#define STMT do { int z; z = nowhere; } while (0)
#define CAT(a, b) a##b
#define STR(x) takes(#x)
struct s { int head; };
int takes(int n);
int f(struct s *p, int n)
{
	int r = SQUARE(n);
	r = LAST(p);
	r = BOTH(n, p);
	r = ADD(p, 1);
	r = ADD(one, two);
	BAD;
	r = UNDEF;
	STMT;
	r = CAT(un, declared);
	STR(hello);
	r = SQUARE(n;
	return r
}
