// GNU forward enums, structs that contain pointers to themselves and each other, opaque handles.
#include <stdio.h>
#include <stdlib.h>

typedef struct tree tree;
typedef struct handle *handle;
enum later;

struct tree { tree *left, *right; int key; enum kind { LEAF, NODE } kind; };
struct a { struct b *b; int x; };
struct b { struct a *a; struct a inside; };

static handle open_handle(int n);
static int read_handle(handle h);
enum later { ONE = 1 };

static tree *insert(tree *t, int key)
{
	if (!t) {
		t = calloc(1, sizeof *t);
		t->key = key;
		return t;
	}
	tree **side = key < t->key ? &t->left : &t->right;
	*side = insert(*side, key);
	t->kind = NODE;
	return t;
}

static int depth(const tree *t)
{
	int l, r;

	return t ? 1 + ((l = depth(t->left)) > (r = depth(t->right)) ? l : r) : 0;
}

static void walk(const tree *t)
{
	if (!t)
		return;
	walk(t->left);
	printf("%d%s\n", t->key, t->kind == LEAF ? " leaf" : "");
	walk(t->right);
}

int main(void)
{
	tree *root = 0;
	struct a x = { 0, 5 };
	struct b y = { &x, { &y, 6 } };
	int keys[] = { 5, 2, 8, 9, 1 };

	for (int i = 0; i < 5; i++)
		root = insert(root, keys[i]);
	walk(root);
	// expect: 1 leaf
	// expect: 2
	// expect: 5
	// expect: 8
	// expect: 9 leaf
	printf("%d\n", depth(root)); // expect: 3
	x.b = &y;
	printf("%d %d\n", x.b->a->b->inside.x, y.inside.b->a->x); // expect: 6 5
	handle h = open_handle(7);
	printf("%d %d\n", read_handle(h), ONE); // expect: 7 1
	return 0;
}

struct handle { int n; };
static handle open_handle(int n)
{
	handle h = malloc(sizeof *h);

	h->n = n;
	return h;
}
static int read_handle(handle h) { return h->n; }
