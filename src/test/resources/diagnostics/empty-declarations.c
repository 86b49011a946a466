inline;
static;
const;
int;
inline int;
static struct kept { int a; };
static struct kept;
inline struct inlined { int a; };
register int;
int function(void) = 3;
int other() = {1};
int body(void)
{
	static;
	struct { int a; };
	return 0;
}
