// A red-black tree with embedded nodes and container_of: insertion, deletion, order and invariants.
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

struct node { struct node *child[2], *parent; unsigned red : 1; };
struct item { int key; struct node node; int payload; };

#define container_of(p, t, m) ((t *)((char *)(p) - offsetof(t, m)))
#define item(n) container_of(n, struct item, node)
#define is_red(n) ((n) && (n)->red)

static struct node *root;
static int rotations;

static void link(struct node *parent, struct node *old, struct node *new)
{
	if (!parent)
		root = new;
	else
		parent->child[parent->child[1] == old] = new;
	if (new)
		new->parent = parent;
}

static void rotate(struct node *n, int dir)
{
	struct node *up = n->child[!dir];

	rotations++;
	n->child[!dir] = up->child[dir];
	if (up->child[dir])
		up->child[dir]->parent = n;
	link(n->parent, n, up);
	up->child[dir] = n;
	n->parent = up;
}

static void insert(struct item *new)
{
	struct node **at = &root, *parent = NULL, *n = &new->node;

	while (*at) {
		parent = *at;
		at = &parent->child[new->key > item(parent)->key];
	}
	*n = (struct node){{NULL, NULL}, parent, 1};
	*at = n;
	while (is_red(n->parent)) {
		struct node *p = n->parent, *g = p->parent;
		int dir = g->child[1] == p;
		struct node *uncle = g->child[!dir];

		if (is_red(uncle)) {
			p->red = uncle->red = 0;
			g->red = 1;
			n = g;
			continue;
		}
		if (p->child[!dir] == n) {
			rotate(n = p, dir);
			p = n->parent;
		}
		p->red = 0;
		g->red = 1;
		rotate(g, !dir);
	}
	root->red = 0;
}

static void erase(struct item *it)
{
	struct node *n = &it->node, *c, *p;
	int was_red = n->red;

	if (n->child[0] && n->child[1]) {
		struct node *s = n->child[1];

		while (s->child[0])
			s = s->child[0];
		was_red = s->red;
		c = s->child[1];
		p = s->parent == n ? s : s->parent;
		if (s->parent != n) {
			link(s->parent, s, c);
			s->child[1] = n->child[1];
			s->child[1]->parent = s;
		}
		link(n->parent, n, s);
		s->child[0] = n->child[0];
		s->child[0]->parent = s;
		s->red = n->red;
	} else {
		c = n->child[0] ?: n->child[1];
		p = n->parent;
		link(p, n, c);
	}
	if (was_red)
		return;
	while (c != root && !is_red(c)) {
		int dir = p->child[1] == c;
		struct node *s = p->child[!dir];

		if (is_red(s)) {
			s->red = 0;
			p->red = 1;
			rotate(p, dir);
			s = p->child[!dir];
		}
		if (!is_red(s->child[0]) && !is_red(s->child[1])) {
			s->red = 1;
			c = p;
			p = c->parent;
			continue;
		}
		if (!is_red(s->child[!dir])) {
			s->child[dir]->red = 0;
			s->red = 1;
			rotate(s, !dir);
			s = p->child[!dir];
		}
		s->red = p->red;
		p->red = s->child[!dir]->red = 0;
		rotate(p, dir);
		c = root;
	}
	if (c)
		c->red = 0;
}

static int check(struct node *n, int *last)
{
	if (!n)
		return 1;
	int l = check(n->child[0], last);
	if (item(n)->key < *last || n->red && (is_red(n->child[0]) || is_red(n->child[1])))
		return -1000;
	*last = item(n)->key;
	int r = check(n->child[1], last);
	return l == r ? l + !n->red : -1000;
}

int main(void)
{
	static struct item items[200];
	int last = -1, bad = 0;

	for (int i = 0; i < 200; i++) {
		items[i].key = i * 73 % 200;
		insert(&items[i]);
		last = -1;
		bad += check(root, &last) < 0;
	}
	printf("%d %d %d\n", bad, last, rotations > 100); // expect: 0 199 0
	for (int i = 0; i < 200; i += 2) {
		erase(&items[i]);
		last = -1;
		bad += check(root, &last) < 0;
	}
	printf("%d %d\n", bad, last);           // expect: 0 199
	for (int i = 199; i > 0; i -= 2) {
		erase(&items[i]);
		last = -1;
		bad += check(root, &last) < 0;
	}
	printf("%d %d\n", bad, root == NULL);   // expect: 0 1
	return 0;
}
