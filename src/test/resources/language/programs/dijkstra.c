// Shortest paths with a binary heap, checked against Floyd-Warshall, and a topological order.
#include <limits.h>
#include <stdio.h>
#include <string.h>

#define N 10
#define INF (INT_MAX / 2)

struct edge { int from, to, cost; };
struct heap { int n; struct { int key, node; } e[64]; };

static const struct edge edges[] = {
	{0, 1, 4}, {0, 2, 1}, {2, 1, 2}, {1, 3, 5}, {2, 3, 8}, {3, 4, 3}, {4, 5, 1}, {2, 5, 20}, {5, 6, 2}, {1, 6, 15}, {6, 7, 1}, {7, 8, 0},
};
#define E (int)(sizeof edges / sizeof *edges)

static void push(struct heap *h, int key, int node)
{
	int i = h->n++;

	for (; i && h->e[(i - 1) / 2].key > key; i = (i - 1) / 2)
		h->e[i] = h->e[(i - 1) / 2];
	h->e[i].key = key;
	h->e[i].node = node;
}

static int pop(struct heap *h, int *key)
{
	typeof(h->e[0]) top = h->e[0], last = h->e[--h->n];
	int i = 0, c;

	while ((c = 2 * i + 1) < h->n) {
		if (c + 1 < h->n && h->e[c + 1].key < h->e[c].key)
			c++;
		if (h->e[c].key >= last.key)
			break;
		h->e[i] = h->e[c];
		i = c;
	}
	h->e[i] = last;
	*key = top.key;
	return top.node;
}

static void dijkstra(int start, int dist[N], int via[N])
{
	struct heap h = {0};

	for (int i = 0; i < N; i++)
		dist[i] = INF, via[i] = -1;
	push(&h, dist[start] = 0, start);
	while (h.n) {
		int d, n = pop(&h, &d);

		if (d > dist[n])
			continue;
		for (const struct edge *e = edges; e < edges + E; e++)
			if (e->from == n && d + e->cost < dist[e->to]) {
				via[e->to] = n;
				push(&h, dist[e->to] = d + e->cost, e->to);
			}
	}
}

static void path(const int via[N], int n)
{
	if (via[n] >= 0) {
		path(via, via[n]);
		printf(" -> ");
	}
	printf("%d", n);
}

static int visit(int n, char *seen, int *order, int *count)
{
	if (seen[n])
		return seen[n] == 1;
	seen[n] = 1;
	for (int i = 0; i < E; i++)
		if (edges[i].from == n && visit(edges[i].to, seen, order, count))
			return 1;
	seen[n] = 2;
	order[N - ++*count] = n;
	return 0;
}

int main(void)
{
	int dist[N], via[N], all[N][N], different = 0, order[N], count = 0;
	char seen[N] = {0};

	for (int i = 0; i < N; i++)
		for (int j = 0; j < N; j++)
			all[i][j] = i == j ? 0 : INF;
	for (int i = 0; i < E; i++)
		all[edges[i].from][edges[i].to] = edges[i].cost;
	for (int k = 0; k < N; k++)
		for (int i = 0; i < N; i++)
			for (int j = 0; j < N; j++)
				if (all[i][k] + all[k][j] < all[i][j])
					all[i][j] = all[i][k] + all[k][j];
	for (int i = 0; i < N; i++) {
		dijkstra(i, dist, via);
		different += memcmp(dist, all[i], sizeof dist) != 0;
	}
	dijkstra(0, dist, via);
	printf("%d %d %d %d\n", different, dist[8], dist[5], dist[9] == INF); // expect: 0 15 12 1
	path(via, 8);                           // expect: 0 -> 2 -> 1 -> 3 -> 4 -> 5 -> 6 -> 7 -> 8
	printf("\n");
	for (int i = N; i-- > 0;)
		if (visit(i, seen, order, &count))
			printf("cycle\n");
	for (int i = 0; i < N; i++)
		printf("%d%c", order[i], i == N - 1 ? '\n' : ' '); // expect: 0 2 1 3 4 5 6 7 8 9
	return 0;
}
