// Declarations that declare nothing new: stray semicolons, repeated prototypes, unused tags.
#include <stdio.h>

;
struct s;
struct s { int x; };
struct s;
enum e { A };
int f(int), f(int a), f(const int);
extern int f(int unused_name);
typedef int T;
typedef int T;
typedef T T;
int;
static int unused_function(void);
void nothing(void);

int f(int a)
{
	;;
	{ }
	{ ; }
	return a + 1;
};

int main(void)
{
	int f(int);
	struct s;
	struct t { int y; };
	;
	T x = f(1);
	if (x) ; else ;
	printf("%d\n", x); // expect: 2
	printf("%zu\n", sizeof(struct t)); // expect: 4
	return 0;
}
