// Prototypes after use, repeated, with typedefs and qualifiers; definitions with names parenthesised.
#include <stdio.h>

typedef unsigned char u8;
typedef struct node node;
typedef int visit(const node *, void *);

static int walk(const node *n, visit *, void *);
static int (count)(const node *n, void *p), (depth)(const node *);
extern int shared_total;
int shared_total = 4;

struct node { int v; node *kids[2]; };

static int depth(const node *n) { return n ? 1 + (depth(n->kids[0]) > depth(n->kids[1]) ? depth(n->kids[0]) : depth(n->kids[1])) : 0; }
static int (walk)(const node *n, visit f, void *p) { return n ? f(n, p) + walk(n->kids[0], f, p) + walk(n->kids[1], *f, p) : 0; }
int (count)(const struct node *const n, void *p) { *(u8 *)p += n->v; return 1; }
static inline u8 wrap(int n);
u8 wrap(int n) { return n; }
const char *const name(void), *name2(void);
const char *const name(void) { return "name"; }
const char *name2() { return name() + 2; }
int (*choose(int n))(const node *, void *);
int (*choose(int n))(const node *, void *) { return n ? count : 0; }

int main(void)
{
	node c = {200}, b = {50, {&c}}, a = {7, {&b, &(node){1}}};
	u8 sum = 0;

	printf("%d %d\n", walk(&a, choose(1), &sum), depth(&a)); // expect: 4 3
	printf("%d\n", sum);                    // expect: 2
	printf("%d %s %s\n", wrap(300), name(), name2()); // expect: 44 name me
	printf("%d %d\n", choose(0) == 0, shared_total); // expect: 1 4
	return 0;
}
