package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldDocs;

/** Collects hits and facets in one pass, on one thread: the searchers of an index have no executor. Used once. */
final class HitsAndFacets implements CollectorManager<Collector, TopFieldDocs> {
    private final CollectorManager<TopFieldCollector, TopFieldDocs> hits;
    private final FacetCollector facets;
    private final List<TopFieldCollector> collectors = new ArrayList<>();

    HitsAndFacets(CollectorManager<TopFieldCollector, TopFieldDocs> hits, FacetCollector facets) {
        this.hits = hits;
        this.facets = facets;
    }

    @Override
    public Collector newCollector() throws IOException {
        TopFieldCollector top = hits.newCollector();
        collectors.add(top);
        return MultiCollector.wrap(top, facets);
    }

    @Override
    public TopFieldDocs reduce(Collection<Collector> wrapped) throws IOException {
        return hits.reduce(collectors);
    }
}
