package org.feedbacknlp.core.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.text.TextDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads each text once for several layers whose models need the same of it. Who takes part joins before the first text; models are read
 * when that comes. Thread-safe.
 */
public final class SharedScorer {
    private final List<Supplier<LinearModel>> suppliers = new ArrayList<>();
    private @Nullable List<Place> places;

    /** Makes a scorer that nobody takes part in yet. */
    public SharedScorer() {}

    /**
     * Where a model stands.
     *
     * @param scorer the scorer of all that read the same
     * @param rooms makes room for one thread
     * @param number the model's number there
     */
    private record Place(Scorer scorer, Supplier<Room> rooms, int number) {}

    /**
     * Lets a model take part.
     *
     * @param model is asked for the model when the first text comes
     * @return what asks it
     * @throws IllegalStateException if a text has come
     */
    public synchronized Seat join(Supplier<LinearModel> model) {
        if (places != null) {
            throw new IllegalStateException("the first text has come");
        }
        suppliers.add(model);
        return new Seat(suppliers.size() - 1);
    }

    /** Reads the models and lays them out, as the first text would. */
    public synchronized void prepare() {
        if (!suppliers.isEmpty()) {
            place(0);
        }
    }

    private synchronized Place place(int member) {
        List<Place> known = places;
        if (known == null) {
            List<LinearModel> models = new ArrayList<>();
            for (Supplier<LinearModel> supplier : suppliers) {
                models.add(supplier.get());
            }
            known = seat(models);
            places = known;
        }
        return known.get(member);
    }

    /** Puts each model to the first of those that it goes together with. */
    private static List<Place> seat(List<LinearModel> models) {
        List<FeatureSpec> specs = new ArrayList<>();
        List<List<LinearModel>> groups = new ArrayList<>();
        int[] groupOf = new int[models.size()];
        int[] numbers = new int[models.size()];
        for (int m = 0; m < groupOf.length; m++) {
            int g = groupFor(models.get(m).spec(), specs);
            if (g == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groupOf[m] = g;
            numbers[m] = groups.get(g).size();
            groups.get(g).add(models.get(m));
        }
        List<Scorer> scorers = new ArrayList<>();
        List<Supplier<Room>> rooms = new ArrayList<>();
        for (List<LinearModel> group : groups) {
            Scorer scorer = new Scorer(group);
            scorers.add(scorer);
            rooms.add(scorer::newRoom);
        }
        List<Place> places = new ArrayList<>();
        for (int m = 0; m < groupOf.length; m++) {
            places.add(new Place(scorers.get(groupOf[m]), rooms.get(groupOf[m]), numbers[m]));
        }
        return places;
    }

    private static int groupFor(FeatureSpec spec, List<FeatureSpec> specs) {
        for (int g = 0; g < specs.size(); g++) {
            Optional<FeatureSpec> both = specs.get(g).with(spec);
            if (both.isPresent()) {
                specs.set(g, both.get());
                return g;
            }
        }
        specs.add(spec);
        return specs.size() - 1;
    }

    /** What asks one of the models. Thread-safe. */
    public final class Seat {
        private final int member;
        private volatile @Nullable Place place;

        private Seat(int member) {
            this.member = member;
        }

        private Place place() {
            Place known = place;
            if (known == null) {
                known = SharedScorer.this.place(member);
                place = known;
            }
            return known;
        }

        /**
         * Returns the scorer.
         *
         * @return the scorer that the model stands in
         */
        public Scorer scorer() {
            return place().scorer();
        }

        /**
         * Returns the model's number.
         *
         * @return its place among the scorer's models
         */
        public int number() {
            return place().number();
        }

        /**
         * Sums a text up, unless that was done for another layer.
         *
         * @param document the text
         * @return room with its sums, as long as the document holds the text
         */
        public Room read(TextDocument document) {
            Place mine = place();
            Room room = document.beside(mine.scorer(), mine.rooms());
            mine.scorer().score(document, room);
            return room;
        }
    }
}
